// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The named values that facts take, one enum a list.

use hjemmel_core::vocabulary::Value;

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

impl From<TasksDoableAtHome> for Value {
    fn from(value: TasksDoableAtHome) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Commute> for Value {
    fn from(value: Commute) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Ground> for Value {
    fn from(value: Ground) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Business> for Value {
    fn from(value: Business) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Employment> for Value {
    fn from(value: Employment) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Practice> for Value {
    fn from(value: Practice) -> Self {
        Self::Term(value as u8)
    }
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

impl From<GatheringKind> for Value {
    fn from(value: GatheringKind) -> Self {
        Self::Term(value as u8)
    }
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

impl From<GatheringFormat> for Value {
    fn from(value: GatheringFormat) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Seating> for Value {
    fn from(value: Seating) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Premises> for Value {
    fn from(value: Premises) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Role> for Value {
    fn from(value: Role) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Channel> for Value {
    fn from(value: Channel) -> Self {
        Self::Term(value as u8)
    }
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

impl From<AssessmentLevel> for Value {
    fn from(value: AssessmentLevel) -> Self {
        Self::Term(value as u8)
    }
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

impl From<AssessmentCoverage> for Value {
    fn from(value: AssessmentCoverage) -> Self {
        Self::Term(value as u8)
    }
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

impl From<HomeOfficeLocation> for Value {
    fn from(value: HomeOfficeLocation) -> Self {
        Self::Term(value as u8)
    }
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

impl From<MealLocation> for Value {
    fn from(value: MealLocation) -> Self {
        Self::Term(value as u8)
    }
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

impl From<DisputeStep> for Value {
    fn from(value: DisputeStep) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Concern> for Value {
    fn from(value: Concern) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Breached> for Value {
    fn from(value: Breached) -> Self {
        Self::Term(value as u8)
    }
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

impl From<Matter> for Value {
    fn from(value: Matter) -> Self {
        Self::Term(value as u8)
    }
}
