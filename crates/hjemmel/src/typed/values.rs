// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The named values that facts take, one enum a list.

/// Share of the tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum TasksDoableAtHome {
    /// All of the tasks.
    All,
    /// Some of the tasks.
    Some,
    /// None of the tasks.
    None,
}

/// Means of travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Commute {
    /// Uses public transport.
    PublicTransport,
    /// Drives alone.
    DrivesAlone,
    /// Drives with others.
    DrivesWithOthers,
    /// Walks or cycles.
    WalksOrCycles,
}

/// Reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Ground {
    /// No reason.
    None,
    /// Own wish.
    OwnWish,
    /// Impractical to work from home.
    Impractical,
    /// Less than ideal working day.
    SuboptimalWorkday,
    /// Lower productivity.
    LowerProductivity,
    /// Cost.
    Cost,
    /// Workplace culture.
    Culture,
    /// Noise or lack of space at home.
    NoiseOrSpace,
    /// Psychosocial reasons.
    Psychosocial,
}

/// Line of business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Business {
    /// Health care.
    HealthCare,
    /// Production.
    Production,
    /// Construction.
    Construction,
    /// Childcare.
    Childcare,
    /// Retail.
    Retail,
    /// Office work.
    Office,
    /// Other line of business.
    Other,
}

/// Relationship to the employer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Employment {
    /// Employee.
    Employee,
    /// Hired-in worker.
    HiredIn,
    /// Owner-manager.
    OwnerManager,
    /// Volunteer.
    Volunteer,
    /// Student.
    Student,
}

/// Practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Practice {
    /// Has people in the office as usual.
    OfficeAsUsual,
    /// Orders days in the office.
    OrdersOfficeDays,
    /// Makes working from home voluntary.
    VoluntaryHomeOffice,
    /// Lets those who do not use public transport come in.
    AdmitsThoseAvoidingPublicTransport,
    /// Exempts the whole business from working from home.
    ExemptsWholeBusiness,
    /// Forbids staff to use public transport.
    BansPublicTransport,
    /// Requires those who come in to avoid public transport.
    AttendanceRequiresAvoidingPublicTransport,
    /// Advises staff against using public transport.
    AdvisesAgainstPublicTransport,
}

/// Kind of gathering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum GatheringKind {
    /// Seminar.
    Seminar,
    /// Conference.
    Conference,
    /// Course.
    Course,
    /// Professional gathering.
    ProfessionalGathering,
    /// Kick-off.
    KickOff,
    /// Staff gathering.
    StaffGathering,
    /// Work social event.
    WorkSocial,
    /// Ordinary work meeting.
    OrdinaryWorkMeeting,
    /// Management meeting.
    ManagementMeeting,
    /// Board meeting.
    BoardMeeting,
    /// Client meeting.
    ClientMeeting,
    /// Members' meeting.
    MembersMeeting,
    /// Private gathering.
    PrivateGathering,
    /// Cultural event.
    CulturalEvent,
    /// Sports event.
    SportsEvent,
    /// Elite sports event.
    EliteSportsEvent,
    /// Religious service.
    ReligiousService,
    /// Funeral.
    Funeral,
    /// Memorial gathering.
    MemorialGathering,
    /// Wedding.
    Wedding,
    /// Baptism.
    Baptism,
    /// Confirmation.
    Confirmation,
    /// Market or fair.
    MarketOrFair,
    /// Organised training.
    OrganisedTraining,
    /// Children's birthday party.
    ChildrensBirthday,
    /// Informal get-together.
    InformalCompany,
    /// Other event.
    OtherEvent,
}

/// Format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum GatheringFormat {
    /// In person.
    InPerson,
    /// Both in person and online.
    Hybrid,
    /// Entirely online.
    Digital,
    /// Online, but some sit together.
    DigitalSharedRoom,
}

/// Kind of seating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Seating {
    /// No fixed or allotted seats.
    None,
    /// Fixed seats.
    Fixed,
    /// Allotted seats that are not fixed.
    Allotted,
    /// Fixed and allotted seats.
    Assigned,
}

/// Premises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Premises {
    /// Own workplace.
    OwnWorkplace,
    /// Rented or borrowed premises.
    RentedOrLent,
    /// Public place.
    PublicPlace,
    /// Private home.
    PrivateHome,
    /// Place serving food or drink.
    ServingPlace,
}

/// Role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Role {
    /// Organiser.
    Organiser,
    /// Participant.
    Participant,
}

/// Channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Channel {
    /// Intranet.
    Intranet,
    /// Email.
    Email,
    /// Chat.
    Chat,
    /// Other written message.
    OtherWritten,
    /// Spoken message.
    Oral,
}

/// Level of the assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum AssessmentLevel {
    /// For each employee.
    Individual,
    /// For the department as a whole.
    Department,
    /// For the business as a whole.
    Business,
}

/// Coverage of the assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum AssessmentCoverage {
    /// All staff.
    AllStaff,
    /// Some of the staff.
    SomeStaff,
}

/// Place of the home office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum HomeOfficeLocation {
    /// Own home.
    OwnHome,
    /// A colleague's home.
    ColleagueHome,
    /// Cabin.
    Cabin,
    /// Co-working space.
    CoworkingSpace,
    /// Another place.
    Other,
}

/// Place of the meal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum MealLocation {
    /// Canteen.
    Canteen,
    /// Break room.
    BreakRoom,
}

/// Last step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum DisputeStep {
    /// Has done nothing yet.
    None,
    /// Has read the regulation.
    ReadRegulation,
    /// Has raised it with the manager.
    RaisedWithManager,
    /// Has raised it without result.
    RaisedWithoutResult,
}

/// Kind of concern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Concern {
    /// Disagreement.
    Disagreement,
    /// Perceived breach of the rules.
    PerceivedBreach,
    /// Discomfort with the work situation.
    Discomfort,
}

/// Kind of breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Breached {
    /// Breach of the regulation.
    Regulation,
    /// Breach of advice.
    Advice,
}

/// Matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Matter {
    /// Duty to have staff work from home.
    HomeOfficeDuty,
    /// Assessment of working from home.
    Assessment,
    /// Consulting the employee.
    Consultation,
    /// Documenting the notice.
    Documentation,
    /// Drawbacks of working from home.
    Drawbacks,
    /// Holding the meeting online.
    DigitalFormOfMeeting,
    /// Deciding whether something is an event.
    EventClassification,
    /// Last instance in a dispute.
    DisputeLastInstance,
    /// Report to the police.
    PoliceReport,
}

crate::typed_values! {
    TasksDoableAtHome { All "all", Some "some", None "none", }
    Commute { PublicTransport "public_transport", DrivesAlone "drives_alone", DrivesWithOthers "drives_with_others", WalksOrCycles "walks_or_cycles", }
    Ground { None "none", OwnWish "own_wish", Impractical "impractical", SuboptimalWorkday "suboptimal_workday", LowerProductivity "lower_productivity", Cost "cost", Culture "culture", NoiseOrSpace "noise_or_space", Psychosocial "psychosocial", }
    Business { HealthCare "health_care", Production "production", Construction "construction", Childcare "childcare", Retail "retail", Office "office", Other "other", }
    Employment { Employee "employee", HiredIn "hired_in", OwnerManager "owner_manager", Volunteer "volunteer", Student "student", }
    Practice { OfficeAsUsual "office_as_usual", OrdersOfficeDays "orders_office_days", VoluntaryHomeOffice "voluntary_home_office", AdmitsThoseAvoidingPublicTransport "admits_those_avoiding_public_transport", ExemptsWholeBusiness "exempts_whole_business", BansPublicTransport "bans_public_transport", AttendanceRequiresAvoidingPublicTransport "attendance_requires_avoiding_public_transport", AdvisesAgainstPublicTransport "advises_against_public_transport", }
    GatheringKind { Seminar "seminar", Conference "conference", Course "course", ProfessionalGathering "professional_gathering", KickOff "kick_off", StaffGathering "staff_gathering", WorkSocial "work_social", OrdinaryWorkMeeting "ordinary_work_meeting", ManagementMeeting "management_meeting", BoardMeeting "board_meeting", ClientMeeting "client_meeting", MembersMeeting "members_meeting", PrivateGathering "private_gathering", CulturalEvent "cultural_event", SportsEvent "sports_event", EliteSportsEvent "elite_sports_event", ReligiousService "religious_service", Funeral "funeral", MemorialGathering "memorial_gathering", Wedding "wedding", Baptism "baptism", Confirmation "confirmation", MarketOrFair "market_or_fair", OrganisedTraining "organised_training", ChildrensBirthday "childrens_birthday", InformalCompany "informal_company", OtherEvent "other_event", }
    GatheringFormat { InPerson "in_person", Hybrid "hybrid", Digital "digital", DigitalSharedRoom "digital_shared_room", }
    Seating { None "none", Fixed "fixed", Allotted "allotted", Assigned "assigned", }
    Premises { OwnWorkplace "own_workplace", RentedOrLent "rented_or_lent", PublicPlace "public_place", PrivateHome "private_home", ServingPlace "serving_place", }
    Role { Organiser "organiser", Participant "participant", }
    Channel { Intranet "intranet", Email "email", Chat "chat", OtherWritten "other_written", Oral "oral", }
    AssessmentLevel { Individual "individual", Department "department", Business "business", }
    AssessmentCoverage { AllStaff "all_staff", SomeStaff "some_staff", }
    HomeOfficeLocation { OwnHome "own_home", ColleagueHome "colleague_home", Cabin "cabin", CoworkingSpace "coworking_space", Other "other", }
    MealLocation { Canteen "canteen", BreakRoom "break_room", }
    DisputeStep { None "none", ReadRegulation "read_regulation", RaisedWithManager "raised_with_manager", RaisedWithoutResult "raised_without_result", }
    Concern { Disagreement "disagreement", PerceivedBreach "perceived_breach", Discomfort "discomfort", }
    Breached { Regulation "regulation", Advice "advice", }
    Matter { HomeOfficeDuty "home_office_duty", Assessment "assessment", Consultation "consultation", Documentation "documentation", Drawbacks "drawbacks", DigitalFormOfMeeting "digital_form_of_meeting", EventClassification "event_classification", DisputeLastInstance "dispute_last_instance", PoliceReport "police_report", }
}
