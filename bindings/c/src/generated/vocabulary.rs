// Generated from vocabulary.toml by `cargo xtask generate`; edit that.

//! The numbers of the vocabulary.

/// A question.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_question {
    /// Must this person work from home?
    HJM_QUESTION_HOME_OFFICE = 1,
    /// May the employer do this?
    HJM_QUESTION_EMPLOYER_PRACTICE = 2,
    /// May it be held?
    HJM_QUESTION_GATHERING = 3,
    /// Is the duty to document the notice about working from home fulfilled?
    HJM_QUESTION_DOCUMENTATION = 4,
    /// Has the employer assessed working from home as it must?
    HJM_QUESTION_ASSESSMENT = 5,
    /// Is it allowed to work from home in this way?
    HJM_QUESTION_SHARED_HOME_OFFICE = 6,
    /// Is it allowed to eat there?
    HJM_QUESTION_MEAL_BREAK = 7,
    /// What is the employee's next step?
    HJM_QUESTION_DISPUTE = 8,
    /// What may follow from the breach?
    HJM_QUESTION_BREACH = 9,
    /// Whose responsibility is it?
    HJM_QUESTION_RESPONSIBILITY = 10,
}

/// The role of a place.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_place_role {
    /// Workplace.
    HJM_PLACE_WORKPLACE = 1,
    /// Venue.
    HJM_PLACE_VENUE = 2,
    /// Place of residence.
    HJM_PLACE_RESIDENCE = 3,
    /// Employer's head office.
    HJM_PLACE_EMPLOYER_SEAT = 4,
}

/// Share of the tasks.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_tasks_doable_at_home {
    /// All of the tasks.
    HJM_TASKS_DOABLE_AT_HOME_ALL = 1,
    /// Some of the tasks.
    HJM_TASKS_DOABLE_AT_HOME_SOME = 2,
    /// None of the tasks.
    HJM_TASKS_DOABLE_AT_HOME_NONE = 3,
}

pub(super) const TASKS_DOABLE_AT_HOME: &[i32] = &[1, 2, 3];

/// Means of travel.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_commute {
    /// Uses public transport.
    HJM_COMMUTE_PUBLIC_TRANSPORT = 1,
    /// Drives alone.
    HJM_COMMUTE_DRIVES_ALONE = 2,
    /// Drives with others.
    HJM_COMMUTE_DRIVES_WITH_OTHERS = 3,
    /// Walks or cycles.
    HJM_COMMUTE_WALKS_OR_CYCLES = 4,
}

pub(super) const COMMUTE: &[i32] = &[1, 2, 3, 4];

/// Reason.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_ground {
    /// No reason.
    HJM_GROUND_NONE = 1,
    /// Own wish.
    HJM_GROUND_OWN_WISH = 2,
    /// Impractical to work from home.
    HJM_GROUND_IMPRACTICAL = 3,
    /// Less than ideal working day.
    HJM_GROUND_SUBOPTIMAL_WORKDAY = 4,
    /// Lower productivity.
    HJM_GROUND_LOWER_PRODUCTIVITY = 5,
    /// Cost.
    HJM_GROUND_COST = 6,
    /// Workplace culture.
    HJM_GROUND_CULTURE = 7,
    /// Noise or lack of space at home.
    HJM_GROUND_NOISE_OR_SPACE = 8,
    /// Psychosocial reasons.
    HJM_GROUND_PSYCHOSOCIAL = 9,
}

pub(super) const GROUND: &[i32] = &[1, 2, 3, 4, 5, 6, 7, 8, 9];

/// Line of business.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_business {
    /// Health care.
    HJM_BUSINESS_HEALTH_CARE = 1,
    /// Production.
    HJM_BUSINESS_PRODUCTION = 2,
    /// Construction.
    HJM_BUSINESS_CONSTRUCTION = 3,
    /// Childcare.
    HJM_BUSINESS_CHILDCARE = 4,
    /// Retail.
    HJM_BUSINESS_RETAIL = 5,
    /// Office work.
    HJM_BUSINESS_OFFICE = 6,
    /// Other line of business.
    HJM_BUSINESS_OTHER = 7,
}

pub(super) const BUSINESS: &[i32] = &[1, 2, 3, 4, 5, 6, 7];

/// Relationship to the employer.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_employment {
    /// Employee.
    HJM_EMPLOYMENT_EMPLOYEE = 1,
    /// Hired-in worker.
    HJM_EMPLOYMENT_HIRED_IN = 2,
    /// Owner-manager.
    HJM_EMPLOYMENT_OWNER_MANAGER = 3,
    /// Volunteer.
    HJM_EMPLOYMENT_VOLUNTEER = 4,
    /// Student.
    HJM_EMPLOYMENT_STUDENT = 5,
}

pub(super) const EMPLOYMENT: &[i32] = &[1, 2, 3, 4, 5];

/// Practice.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_practice {
    /// Has people in the office as usual.
    HJM_PRACTICE_OFFICE_AS_USUAL = 1,
    /// Orders days in the office.
    HJM_PRACTICE_ORDERS_OFFICE_DAYS = 2,
    /// Makes working from home voluntary.
    HJM_PRACTICE_VOLUNTARY_HOME_OFFICE = 3,
    /// Lets those who do not use public transport come in.
    HJM_PRACTICE_ADMITS_THOSE_AVOIDING_PUBLIC_TRANSPORT = 4,
    /// Exempts the whole business from working from home.
    HJM_PRACTICE_EXEMPTS_WHOLE_BUSINESS = 5,
    /// Forbids staff to use public transport.
    HJM_PRACTICE_BANS_PUBLIC_TRANSPORT = 6,
    /// Requires those who come in to avoid public transport.
    HJM_PRACTICE_ATTENDANCE_REQUIRES_AVOIDING_PUBLIC_TRANSPORT = 7,
    /// Advises staff against using public transport.
    HJM_PRACTICE_ADVISES_AGAINST_PUBLIC_TRANSPORT = 8,
}

pub(super) const PRACTICE: &[i32] = &[1, 2, 3, 4, 5, 6, 7, 8];

/// Kind of gathering.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_gathering_kind {
    /// Seminar.
    HJM_GATHERING_KIND_SEMINAR = 1,
    /// Conference.
    HJM_GATHERING_KIND_CONFERENCE = 2,
    /// Course.
    HJM_GATHERING_KIND_COURSE = 3,
    /// Professional gathering.
    HJM_GATHERING_KIND_PROFESSIONAL_GATHERING = 4,
    /// Kick-off.
    HJM_GATHERING_KIND_KICK_OFF = 5,
    /// Staff gathering.
    HJM_GATHERING_KIND_STAFF_GATHERING = 6,
    /// Work social event.
    HJM_GATHERING_KIND_WORK_SOCIAL = 7,
    /// Ordinary work meeting.
    HJM_GATHERING_KIND_ORDINARY_WORK_MEETING = 8,
    /// Management meeting.
    HJM_GATHERING_KIND_MANAGEMENT_MEETING = 9,
    /// Board meeting.
    HJM_GATHERING_KIND_BOARD_MEETING = 10,
    /// Client meeting.
    HJM_GATHERING_KIND_CLIENT_MEETING = 11,
    /// Members' meeting.
    HJM_GATHERING_KIND_MEMBERS_MEETING = 12,
    /// Private gathering.
    HJM_GATHERING_KIND_PRIVATE_GATHERING = 13,
    /// Cultural event.
    HJM_GATHERING_KIND_CULTURAL_EVENT = 14,
    /// Sports event.
    HJM_GATHERING_KIND_SPORTS_EVENT = 15,
    /// Elite sports event.
    HJM_GATHERING_KIND_ELITE_SPORTS_EVENT = 16,
    /// Religious service.
    HJM_GATHERING_KIND_RELIGIOUS_SERVICE = 17,
    /// Funeral.
    HJM_GATHERING_KIND_FUNERAL = 18,
    /// Memorial gathering.
    HJM_GATHERING_KIND_MEMORIAL_GATHERING = 19,
    /// Wedding.
    HJM_GATHERING_KIND_WEDDING = 20,
    /// Baptism.
    HJM_GATHERING_KIND_BAPTISM = 21,
    /// Confirmation.
    HJM_GATHERING_KIND_CONFIRMATION = 22,
    /// Market or fair.
    HJM_GATHERING_KIND_MARKET_OR_FAIR = 23,
    /// Organised training.
    HJM_GATHERING_KIND_ORGANISED_TRAINING = 24,
    /// Children's birthday party.
    HJM_GATHERING_KIND_CHILDRENS_BIRTHDAY = 25,
    /// Informal get-together.
    HJM_GATHERING_KIND_INFORMAL_COMPANY = 26,
    /// Other event.
    HJM_GATHERING_KIND_OTHER_EVENT = 27,
}

pub(super) const GATHERING_KIND: &[i32] =
    &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27];

/// Format.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_gathering_format {
    /// In person.
    HJM_GATHERING_FORMAT_IN_PERSON = 1,
    /// Both in person and online.
    HJM_GATHERING_FORMAT_HYBRID = 2,
    /// Entirely online.
    HJM_GATHERING_FORMAT_DIGITAL = 3,
    /// Online, but some sit together.
    HJM_GATHERING_FORMAT_DIGITAL_SHARED_ROOM = 4,
}

pub(super) const GATHERING_FORMAT: &[i32] = &[1, 2, 3, 4];

/// Kind of seating.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_seating {
    /// No fixed or allotted seats.
    HJM_SEATING_NONE = 1,
    /// Fixed seats.
    HJM_SEATING_FIXED = 2,
    /// Allotted seats that are not fixed.
    HJM_SEATING_ALLOTTED = 3,
    /// Fixed and allotted seats.
    HJM_SEATING_ASSIGNED = 4,
}

pub(super) const SEATING: &[i32] = &[1, 2, 3, 4];

/// Premises.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_premises {
    /// Own workplace.
    HJM_PREMISES_OWN_WORKPLACE = 1,
    /// Rented or borrowed premises.
    HJM_PREMISES_RENTED_OR_LENT = 2,
    /// Public place.
    HJM_PREMISES_PUBLIC_PLACE = 3,
    /// Private home.
    HJM_PREMISES_PRIVATE_HOME = 4,
    /// Place serving food or drink.
    HJM_PREMISES_SERVING_PLACE = 5,
}

pub(super) const PREMISES: &[i32] = &[1, 2, 3, 4, 5];

/// Role.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_role {
    /// Organiser.
    HJM_ROLE_ORGANISER = 1,
    /// Participant.
    HJM_ROLE_PARTICIPANT = 2,
}

pub(super) const ROLE: &[i32] = &[1, 2];

/// Channel.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_channel {
    /// Intranet.
    HJM_CHANNEL_INTRANET = 1,
    /// Email.
    HJM_CHANNEL_EMAIL = 2,
    /// Chat.
    HJM_CHANNEL_CHAT = 3,
    /// Other written message.
    HJM_CHANNEL_OTHER_WRITTEN = 4,
    /// Spoken message.
    HJM_CHANNEL_ORAL = 5,
}

pub(super) const CHANNEL: &[i32] = &[1, 2, 3, 4, 5];

/// Level of the assessment.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_assessment_level {
    /// For each employee.
    HJM_ASSESSMENT_LEVEL_INDIVIDUAL = 1,
    /// For the department as a whole.
    HJM_ASSESSMENT_LEVEL_DEPARTMENT = 2,
    /// For the business as a whole.
    HJM_ASSESSMENT_LEVEL_BUSINESS = 3,
}

pub(super) const ASSESSMENT_LEVEL: &[i32] = &[1, 2, 3];

/// Coverage of the assessment.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_assessment_coverage {
    /// All staff.
    HJM_ASSESSMENT_COVERAGE_ALL_STAFF = 1,
    /// Some of the staff.
    HJM_ASSESSMENT_COVERAGE_SOME_STAFF = 2,
}

pub(super) const ASSESSMENT_COVERAGE: &[i32] = &[1, 2];

/// Place of the home office.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_home_office_location {
    /// Own home.
    HJM_HOME_OFFICE_LOCATION_OWN_HOME = 1,
    /// A colleague's home.
    HJM_HOME_OFFICE_LOCATION_COLLEAGUE_HOME = 2,
    /// Cabin.
    HJM_HOME_OFFICE_LOCATION_CABIN = 3,
    /// Co-working space.
    HJM_HOME_OFFICE_LOCATION_COWORKING_SPACE = 4,
    /// Another place.
    HJM_HOME_OFFICE_LOCATION_OTHER = 5,
}

pub(super) const HOME_OFFICE_LOCATION: &[i32] = &[1, 2, 3, 4, 5];

/// Place of the meal.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_meal_location {
    /// Canteen.
    HJM_MEAL_LOCATION_CANTEEN = 1,
    /// Break room.
    HJM_MEAL_LOCATION_BREAK_ROOM = 2,
}

pub(super) const MEAL_LOCATION: &[i32] = &[1, 2];

/// Last step.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_dispute_step {
    /// Has done nothing yet.
    HJM_DISPUTE_STEP_NONE = 1,
    /// Has read the regulation.
    HJM_DISPUTE_STEP_READ_REGULATION = 2,
    /// Has raised it with the manager.
    HJM_DISPUTE_STEP_RAISED_WITH_MANAGER = 3,
    /// Has raised it without result.
    HJM_DISPUTE_STEP_RAISED_WITHOUT_RESULT = 4,
}

pub(super) const DISPUTE_STEP: &[i32] = &[1, 2, 3, 4];

/// Kind of concern.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_concern {
    /// Disagreement.
    HJM_CONCERN_DISAGREEMENT = 1,
    /// Perceived breach of the rules.
    HJM_CONCERN_PERCEIVED_BREACH = 2,
    /// Discomfort with the work situation.
    HJM_CONCERN_DISCOMFORT = 3,
}

pub(super) const CONCERN: &[i32] = &[1, 2, 3];

/// Kind of breach.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_breached {
    /// Breach of the regulation.
    HJM_BREACHED_REGULATION = 1,
    /// Breach of advice.
    HJM_BREACHED_ADVICE = 2,
}

pub(super) const BREACHED: &[i32] = &[1, 2];

/// Matter.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_matter {
    /// Duty to have staff work from home.
    HJM_MATTER_HOME_OFFICE_DUTY = 1,
    /// Assessment of working from home.
    HJM_MATTER_ASSESSMENT = 2,
    /// Consulting the employee.
    HJM_MATTER_CONSULTATION = 3,
    /// Documenting the notice.
    HJM_MATTER_DOCUMENTATION = 4,
    /// Drawbacks of working from home.
    HJM_MATTER_DRAWBACKS = 5,
    /// Holding the meeting online.
    HJM_MATTER_DIGITAL_FORM_OF_MEETING = 6,
    /// Deciding whether something is an event.
    HJM_MATTER_EVENT_CLASSIFICATION = 7,
    /// Last instance in a dispute.
    HJM_MATTER_DISPUTE_LAST_INSTANCE = 8,
    /// Report to the police.
    HJM_MATTER_POLICE_REPORT = 9,
}

pub(super) const MATTER: &[i32] = &[1, 2, 3, 4, 5, 6, 7, 8, 9];

/// A verdict on: Must this person work from home?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_home_office_verdict {
    /// There is no rule on this here; that is not the same as being allowed.
    HJM_HOME_OFFICE_VERDICT_NOT_REGULATED = 1,
    /// No, this person does not have to work from home.
    HJM_HOME_OFFICE_VERDICT_NOT_REQUIRED = 2,
    /// No, but this person is recommended to work from home.
    HJM_HOME_OFFICE_VERDICT_RECOMMENDED = 3,
    /// No, but the employer must make it possible for this person to work from home.
    HJM_HOME_OFFICE_VERDICT_TO_BE_FACILITATED = 4,
    /// Yes, this person must work from home, but only for part of the work.
    HJM_HOME_OFFICE_VERDICT_REQUIRED_IN_PART = 5,
    /// Yes, this person must work from home.
    HJM_HOME_OFFICE_VERDICT_REQUIRED = 6,
}

/// A fact of the question: Must this person work from home?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_home_office_fact {
    /// How many of this person's tasks can in practice be done from home?
    HJM_HOME_OFFICE_FACT_TASKS_DOABLE_AT_HOME = 1,
    /// How does this person travel to and from work?
    HJM_HOME_OFFICE_FACT_COMMUTE = 2,
    /// How many people work at the workplace?
    HJM_HOME_OFFICE_FACT_HEADCOUNT = 3,
    /// Does this person have an office of their own?
    HJM_HOME_OFFICE_FACT_OWN_OFFICE = 4,
    /// Is this person alone at the workplace?
    HJM_HOME_OFFICE_FACT_ALONE_AT_WORKPLACE = 5,
    /// What reason has been put forward for coming in to work?
    HJM_HOME_OFFICE_FACT_GROUND = 6,
    /// What line of business is the employer in?
    HJM_HOME_OFFICE_FACT_BUSINESS = 7,
    /// What is this person's relationship to the employer?
    HJM_HOME_OFFICE_FACT_EMPLOYMENT = 8,
    /// Would working from home hinder important and necessary activity?
    HJM_HOME_OFFICE_FACT_NECESSARY_ACTIVITY_HINDERED = 9,
    /// Does this person need to be at work for personal reasons?
    HJM_HOME_OFFICE_FACT_INDIVIDUAL_NEED = 10,
    /// Does the service stay good enough when it is done digitally?
    HJM_HOME_OFFICE_FACT_DIGITAL_QUALITY_SUFFICIENT = 11,
    /// Is it also expedient that this person works from home?
    HJM_HOME_OFFICE_FACT_EXPEDIENT = 12,
    /// Does this person have a critical function for society?
    HJM_HOME_OFFICE_FACT_CRITICAL_FUNCTION = 13,
    /// How many days a week does the employer order this person to come in to the office?
    HJM_HOME_OFFICE_FACT_OFFICE_DAYS_ORDERED = 14,
    /// Does anybody in the household have symptoms that have not been cleared up, or has anybody been in close contact with an infected person?
    HJM_HOME_OFFICE_FACT_HOUSEHOLD_INFECTION = 15,
}

/// A verdict on: May the employer do this?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_employer_practice_verdict {
    /// There is no rule on this here; that is not the same as being allowed.
    HJM_EMPLOYER_PRACTICE_VERDICT_NOT_REGULATED = 1,
    /// Yes, the employer may do this.
    HJM_EMPLOYER_PRACTICE_VERDICT_PERMITTED = 2,
    /// No, the employer may not do this.
    HJM_EMPLOYER_PRACTICE_VERDICT_PROHIBITED = 3,
}

/// A fact of the question: May the employer do this?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_employer_practice_fact {
    /// What does the employer do?
    HJM_EMPLOYER_PRACTICE_FACT_PRACTICE = 1,
    /// How many of the tasks of the people concerned can in practice be done from home?
    HJM_EMPLOYER_PRACTICE_FACT_TASKS_DOABLE_AT_HOME = 2,
    /// How many days a week does the employer order people to come in to the office?
    HJM_EMPLOYER_PRACTICE_FACT_OFFICE_DAYS_ORDERED = 3,
    /// Would working from home hinder important and necessary activity?
    HJM_EMPLOYER_PRACTICE_FACT_NECESSARY_ACTIVITY_HINDERED = 4,
    /// What is the relationship of the people concerned to the employer?
    HJM_EMPLOYER_PRACTICE_FACT_EMPLOYMENT = 5,
    /// How do the people concerned travel to and from work?
    HJM_EMPLOYER_PRACTICE_FACT_COMMUTE = 6,
}

/// A verdict on: May it be held?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_gathering_verdict {
    /// There is no rule on this here; that is not the same as being allowed.
    HJM_GATHERING_VERDICT_NOT_REGULATED = 1,
    /// Yes, it may be held.
    HJM_GATHERING_VERDICT_PERMITTED = 2,
    /// Yes, it may be held, but that is discouraged.
    HJM_GATHERING_VERDICT_DISCOURAGED = 3,
    /// No, it may not be held.
    HJM_GATHERING_VERDICT_PROHIBITED = 4,
}

/// A fact of the question: May it be held?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_gathering_fact {
    /// What kind of gathering is it?
    HJM_GATHERING_FACT_KIND = 1,
    /// Is the gathering held as part of ordinary work?
    HJM_GATHERING_FACT_PART_OF_ORDINARY_WORK = 2,
    /// How is the gathering to be held?
    HJM_GATHERING_FACT_FORMAT = 3,
    /// How many people are present in all?
    HJM_GATHERING_FACT_PARTICIPANTS = 4,
    /// How many people are present where the hybrid or digital gathering is produced?
    HJM_GATHERING_FACT_ONSITE_PARTICIPANTS = 5,
    /// How many performers are present on site?
    HJM_GATHERING_FACT_PERFORMERS = 6,
    /// How many spectators are present on site?
    HJM_GATHERING_FACT_SPECTATORS = 7,
    /// How many people belong to the household in the home where the gathering is held?
    HJM_GATHERING_FACT_HOUSEHOLD_SIZE = 8,
    /// How many guests are there in the home?
    HJM_GATHERING_FACT_GUESTS = 9,
    /// How many households do the guests in the home come from?
    HJM_GATHERING_FACT_GUEST_HOUSEHOLDS = 10,
    /// Is the gathering held indoors?
    HJM_GATHERING_FACT_INDOORS = 11,
    /// What kind of seating do those present have?
    HJM_GATHERING_FACT_SEATING = 12,
    /// On what kind of premises is the gathering held?
    HJM_GATHERING_FACT_PREMISES = 13,
    /// Can people of different households keep the distance that the regulation names?
    HJM_GATHERING_FACT_DISTANCE_KEPT = 14,
    /// Is everyone taking part under 20 years of age?
    HJM_GATHERING_FACT_ALL_UNDER_20 = 15,
    /// Is everyone taking part from the same municipality or its clubs?
    HJM_GATHERING_FACT_SAME_MUNICIPALITY = 16,
    /// Does everyone taking part belong to the same household?
    HJM_GATHERING_FACT_ONE_HOUSEHOLD = 17,
    /// Does everyone taking part belong to the same nursery or school cohort?
    HJM_GATHERING_FACT_ONE_COHORT = 18,
    /// Does the gathering have social content?
    HJM_GATHERING_FACT_SOCIAL_CONTENT = 19,
    /// What line of business is the organiser in?
    HJM_GATHERING_FACT_BUSINESS = 20,
    /// Is the gathering tied to a critical function for society?
    HJM_GATHERING_FACT_CRITICAL_FUNCTION = 21,
    /// Has the gathering been notified as the regulation requires?
    HJM_GATHERING_FACT_NOTIFIED = 22,
    /// Has it been registered who is present?
    HJM_GATHERING_FACT_GUESTS_REGISTERED = 23,
    /// Has a responsible organiser been named?
    HJM_GATHERING_FACT_ORGANISER_NAMED = 24,
    /// Can the gathering be held online?
    HJM_GATHERING_FACT_DIGITAL_POSSIBLE = 25,
    /// Has it been considered whether the gathering can be held online?
    HJM_GATHERING_FACT_DIGITAL_ASSESSED = 26,
    /// Is there a need to meet in person?
    HJM_GATHERING_FACT_PHYSICAL_NEED = 27,
    /// Is the question about the organiser or a participant?
    HJM_GATHERING_FACT_ROLE = 28,
}

/// A verdict on: Is the duty to document the notice about working from home fulfilled?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_documentation_verdict {
    /// There is no rule on this here; that is not the same as being allowed.
    HJM_DOCUMENTATION_VERDICT_NOT_REGULATED = 1,
    /// Yes, the duty to document the notice is fulfilled.
    HJM_DOCUMENTATION_VERDICT_FULFILLED = 2,
    /// No, the duty to document the notice is not fulfilled.
    HJM_DOCUMENTATION_VERDICT_UNFULFILLED = 3,
}

/// A fact of the question: Is the duty to document the notice about working from home fulfilled?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_documentation_fact {
    /// Have staff been given notice about working from home?
    HJM_DOCUMENTATION_FACT_NOTICE_GIVEN = 1,
    /// How was the notice given?
    HJM_DOCUMENTATION_FACT_CHANNEL = 2,
    /// Does the notice say how working from home is to be done in the business?
    HJM_DOCUMENTATION_FACT_SAYS_HOW = 3,
    /// Has a record been kept that the notice was given?
    HJM_DOCUMENTATION_FACT_RECORD_KEPT = 4,
    /// Has the notice reached all staff?
    HJM_DOCUMENTATION_FACT_ALL_STAFF_REACHED = 5,
    /// How many people work at the workplace?
    HJM_DOCUMENTATION_FACT_HEADCOUNT = 6,
}

/// A verdict on: Has the employer assessed working from home as it must?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_assessment_verdict {
    /// There is no rule on this here; that is not the same as being allowed.
    HJM_ASSESSMENT_VERDICT_NOT_REGULATED = 1,
    /// Yes, the employer has fulfilled its duty to assess working from home.
    HJM_ASSESSMENT_VERDICT_FULFILLED = 2,
    /// No, the employer has not fulfilled its duty to assess working from home.
    HJM_ASSESSMENT_VERDICT_UNFULFILLED = 3,
}

/// A fact of the question: Has the employer assessed working from home as it must?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_assessment_fact {
    /// Has the employer assessed whether the work can be done from home?
    HJM_ASSESSMENT_FACT_ASSESSED = 1,
    /// At what level was the assessment made?
    HJM_ASSESSMENT_FACT_LEVEL = 2,
    /// Which staff does the assessment cover?
    HJM_ASSESSMENT_FACT_COVERS = 3,
    /// Was the assessment made in consultation with the employee?
    HJM_ASSESSMENT_FACT_EMPLOYEE_CONSULTED = 4,
}

/// A verdict on: Is it allowed to work from home in this way?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_shared_home_office_verdict {
    /// There is no rule on this here; that is not the same as being allowed.
    HJM_SHARED_HOME_OFFICE_VERDICT_NOT_REGULATED = 1,
    /// Yes, it is allowed to work from home in this way.
    HJM_SHARED_HOME_OFFICE_VERDICT_PERMITTED = 2,
    /// Working from home in this way is contrary to the purpose of working from home.
    HJM_SHARED_HOME_OFFICE_VERDICT_CONTRARY_TO_PURPOSE = 3,
    /// No, it is not allowed to work from home in this way.
    HJM_SHARED_HOME_OFFICE_VERDICT_PROHIBITED = 4,
}

/// A fact of the question: Is it allowed to work from home in this way?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_shared_home_office_fact {
    /// Does this person work from home together with colleagues?
    HJM_SHARED_HOME_OFFICE_FACT_WITH_COLLEAGUES = 1,
    /// Where is the home office?
    HJM_SHARED_HOME_OFFICE_FACT_LOCATION = 2,
    /// Do those who work together belong to the same household?
    HJM_SHARED_HOME_OFFICE_FACT_SAME_HOUSEHOLD = 3,
    /// How many people work there together in all?
    HJM_SHARED_HOME_OFFICE_FACT_PEOPLE = 4,
}

/// A verdict on: Is it allowed to eat there?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_meal_break_verdict {
    /// There is no rule on this here; that is not the same as being allowed.
    HJM_MEAL_BREAK_VERDICT_NOT_REGULATED = 1,
    /// Yes, it is allowed to eat there.
    HJM_MEAL_BREAK_VERDICT_PERMITTED = 2,
    /// No, it is not allowed to eat there.
    HJM_MEAL_BREAK_VERDICT_PROHIBITED = 3,
}

/// A fact of the question: Is it allowed to eat there?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_meal_break_fact {
    /// Where do staff eat?
    HJM_MEAL_BREAK_FACT_LOCATION = 1,
    /// Can those who eat there keep their distance?
    HJM_MEAL_BREAK_FACT_DISTANCE_KEPT = 2,
    /// How many people eat there at the same time?
    HJM_MEAL_BREAK_FACT_PEOPLE = 3,
}

/// A verdict on: What is the employee's next step?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_dispute_verdict {
    /// There is no rule on this here; that is not the same as being allowed.
    HJM_DISPUTE_VERDICT_NOT_REGULATED = 1,
    /// The next step is to read the regulation.
    HJM_DISPUTE_VERDICT_READ_REGULATION = 2,
    /// The next step is to raise the matter with the manager.
    HJM_DISPUTE_VERDICT_RAISE_WITH_MANAGER = 3,
    /// The next step is to contact the labour inspectorate (Arbeidstilsynet).
    HJM_DISPUTE_VERDICT_CONTACT_LABOUR_INSPECTORATE = 4,
}

/// A fact of the question: What is the employee's next step?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_dispute_fact {
    /// What has the employee done so far?
    HJM_DISPUTE_FACT_LAST_STEP = 1,
    /// What is the concern?
    HJM_DISPUTE_FACT_CONCERN = 2,
}

/// A verdict on: What may follow from the breach?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_breach_verdict {
    /// There is no rule on this here; that is not the same as being allowed.
    HJM_BREACH_VERDICT_NOT_REGULATED = 1,
    /// No sanction follows from the breach.
    HJM_BREACH_VERDICT_NO_SANCTION = 2,
    /// The breach may, as a last resort, be reported to the police.
    HJM_BREACH_VERDICT_POLICE_REPORT_LAST_RESORT = 3,
}

/// A fact of the question: What may follow from the breach?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_breach_fact {
    /// What kind of breach is it?
    HJM_BREACH_FACT_BREACHED = 1,
}

/// A verdict on: Whose responsibility is it?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_responsibility_verdict {
    /// There is no rule on this here; that is not the same as being allowed.
    HJM_RESPONSIBILITY_VERDICT_NOT_REGULATED = 1,
    /// It is the responsibility of the employer.
    HJM_RESPONSIBILITY_VERDICT_EMPLOYER = 2,
    /// It is the responsibility of the manager.
    HJM_RESPONSIBILITY_VERDICT_MANAGER = 3,
    /// It is the responsibility of the employee.
    HJM_RESPONSIBILITY_VERDICT_EMPLOYEE = 4,
    /// It is the responsibility of the organiser.
    HJM_RESPONSIBILITY_VERDICT_ORGANISER = 5,
    /// It is the responsibility of the municipality.
    HJM_RESPONSIBILITY_VERDICT_MUNICIPALITY = 6,
    /// It is the responsibility of the labour inspectorate (Arbeidstilsynet).
    HJM_RESPONSIBILITY_VERDICT_LABOUR_INSPECTORATE = 7,
    /// It is the responsibility of the police.
    HJM_RESPONSIBILITY_VERDICT_POLICE = 8,
}

/// A fact of the question: Whose responsibility is it?
#[repr(C)]
#[derive(Clone, Copy)]
pub enum hjm_responsibility_fact {
    /// What is the responsibility about?
    HJM_RESPONSIBILITY_FACT_MATTER = 1,
}

/// The numbers of a question and of what belongs to it, each list in the vocabulary's order.
pub(crate) struct QuestionNumbers {
    pub(crate) number: i32,
    pub(crate) verdicts: &'static [i32],
    pub(crate) facts: &'static [i32],
    /// Of each fact those of its values; none where they have no names.
    pub(crate) values: &'static [&'static [i32]],
}

/// The numbers of the questions.
pub(crate) static QUESTIONS: &[QuestionNumbers] = &[
    QuestionNumbers {
        number: 1,
        verdicts: &[1, 2, 3, 4, 5, 6],
        facts: &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        values: &[TASKS_DOABLE_AT_HOME, COMMUTE, &[], &[], &[], GROUND, BUSINESS, EMPLOYMENT, &[], &[], &[], &[], &[], &[], &[]],
    },
    QuestionNumbers {
        number: 2,
        verdicts: &[1, 2, 3],
        facts: &[1, 2, 3, 4, 5, 6],
        values: &[PRACTICE, TASKS_DOABLE_AT_HOME, &[], &[], EMPLOYMENT, COMMUTE],
    },
    QuestionNumbers {
        number: 3,
        verdicts: &[1, 2, 3, 4],
        facts: &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28],
        values: &[
            GATHERING_KIND,
            &[],
            GATHERING_FORMAT,
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            SEATING,
            PREMISES,
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            BUSINESS,
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
            ROLE,
        ],
    },
    QuestionNumbers { number: 4, verdicts: &[1, 2, 3], facts: &[1, 2, 3, 4, 5, 6], values: &[&[], CHANNEL, &[], &[], &[], &[]] },
    QuestionNumbers {
        number: 5,
        verdicts: &[1, 2, 3],
        facts: &[1, 2, 3, 4],
        values: &[&[], ASSESSMENT_LEVEL, ASSESSMENT_COVERAGE, &[]],
    },
    QuestionNumbers { number: 6, verdicts: &[1, 2, 3, 4], facts: &[1, 2, 3, 4], values: &[&[], HOME_OFFICE_LOCATION, &[], &[]] },
    QuestionNumbers { number: 7, verdicts: &[1, 2, 3], facts: &[1, 2, 3], values: &[MEAL_LOCATION, &[], &[]] },
    QuestionNumbers { number: 8, verdicts: &[1, 2, 3, 4], facts: &[1, 2], values: &[DISPUTE_STEP, CONCERN] },
    QuestionNumbers { number: 9, verdicts: &[1, 2, 3], facts: &[1], values: &[BREACHED] },
    QuestionNumbers { number: 10, verdicts: &[1, 2, 3, 4, 5, 6, 7, 8], facts: &[1], values: &[MATTER] },
];

/// The numbers of the roles of places.
pub(crate) static ROLES: &[i32] = &[1, 2, 3, 4];
