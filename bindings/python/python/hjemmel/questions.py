# Generated from vocabulary.toml by `cargo xtask generate`; edit that.

"""The questions there are: a class each, with a fact a field. Every fact is unknown until it is given, and unknown is ``None``.

What is made is checked at once: a value that the fact does not take is refused with those it does.
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias, TypedDict

from ._hjemmel import Facts
from ._typed import facts

__all__ = [
    "Assessment",
    "AssessmentCoverage",
    "AssessmentFacts",
    "AssessmentLevel",
    "Breach",
    "BreachFacts",
    "Breached",
    "Business",
    "Channel",
    "Commute",
    "Concern",
    "Dispute",
    "DisputeFacts",
    "DisputeStep",
    "Documentation",
    "DocumentationFacts",
    "EmployerPractice",
    "EmployerPracticeFacts",
    "Employment",
    "Gathering",
    "GatheringFacts",
    "GatheringFormat",
    "GatheringKind",
    "Ground",
    "HomeOffice",
    "HomeOfficeFacts",
    "HomeOfficeLocation",
    "Matter",
    "MealBreak",
    "MealBreakFacts",
    "MealLocation",
    "Practice",
    "Premises",
    "QuestionName",
    "Responsibility",
    "ResponsibilityFacts",
    "Role",
    "Seating",
    "SharedHomeOffice",
    "SharedHomeOfficeFacts",
    "TasksDoableAtHome",
]

TasksDoableAtHome: TypeAlias = Literal["all", "some", "none"]
"""Share of the tasks."""

Commute: TypeAlias = Literal["public_transport", "drives_alone", "drives_with_others", "walks_or_cycles"]
"""Means of travel."""

Ground: TypeAlias = Literal[
    "none",
    "own_wish",
    "impractical",
    "suboptimal_workday",
    "lower_productivity",
    "cost",
    "culture",
    "noise_or_space",
    "psychosocial",
]
"""Reason."""

Business: TypeAlias = Literal["health_care", "production", "construction", "childcare", "retail", "office", "other"]
"""Line of business."""

Employment: TypeAlias = Literal["employee", "hired_in", "owner_manager", "volunteer", "student"]
"""Relationship to the employer."""

Practice: TypeAlias = Literal[
    "office_as_usual",
    "orders_office_days",
    "voluntary_home_office",
    "admits_those_avoiding_public_transport",
    "exempts_whole_business",
    "bans_public_transport",
    "attendance_requires_avoiding_public_transport",
    "advises_against_public_transport",
]
"""Practice."""

GatheringKind: TypeAlias = Literal[
    "seminar",
    "conference",
    "course",
    "professional_gathering",
    "kick_off",
    "staff_gathering",
    "work_social",
    "ordinary_work_meeting",
    "management_meeting",
    "board_meeting",
    "client_meeting",
    "members_meeting",
    "private_gathering",
    "cultural_event",
    "sports_event",
    "elite_sports_event",
    "religious_service",
    "funeral",
    "memorial_gathering",
    "wedding",
    "baptism",
    "confirmation",
    "market_or_fair",
    "organised_training",
    "childrens_birthday",
    "informal_company",
    "other_event",
]
"""Kind of gathering."""

GatheringFormat: TypeAlias = Literal["in_person", "hybrid", "digital", "digital_shared_room"]
"""Format."""

Seating: TypeAlias = Literal["none", "fixed", "allotted", "assigned"]
"""Kind of seating."""

Premises: TypeAlias = Literal["own_workplace", "rented_or_lent", "public_place", "private_home", "serving_place"]
"""Premises."""

Role: TypeAlias = Literal["organiser", "participant"]
"""Role."""

Channel: TypeAlias = Literal["intranet", "email", "chat", "other_written", "oral"]
"""Channel."""

AssessmentLevel: TypeAlias = Literal["individual", "department", "business"]
"""Level of the assessment."""

AssessmentCoverage: TypeAlias = Literal["all_staff", "some_staff"]
"""Coverage of the assessment."""

HomeOfficeLocation: TypeAlias = Literal["own_home", "colleague_home", "cabin", "coworking_space", "other"]
"""Place of the home office."""

MealLocation: TypeAlias = Literal["canteen", "break_room"]
"""Place of the meal."""

DisputeStep: TypeAlias = Literal["none", "read_regulation", "raised_with_manager", "raised_without_result"]
"""Last step."""

Concern: TypeAlias = Literal["disagreement", "perceived_breach", "discomfort"]
"""Kind of concern."""

Breached: TypeAlias = Literal["regulation", "advice"]
"""Kind of breach."""

Matter: TypeAlias = Literal[
    "home_office_duty",
    "assessment",
    "consultation",
    "documentation",
    "drawbacks",
    "digital_form_of_meeting",
    "event_classification",
    "dispute_last_instance",
    "police_report",
]
"""Matter."""

QuestionName: TypeAlias = Literal[
    "home_office",
    "employer_practice",
    "gathering",
    "documentation",
    "assessment",
    "shared_home_office",
    "meal_break",
    "dispute",
    "breach",
    "responsibility",
]
"""The names of the questions."""


class HomeOfficeFacts(TypedDict, total=False):
    """The facts of ``home_office`` by their names."""

    tasks_doable_at_home: TasksDoableAtHome | None
    commute: Commute | None
    headcount: int | None
    own_office: bool | None
    alone_at_workplace: bool | None
    ground: Ground | None
    business: Business | None
    employment: Employment | None
    necessary_activity_hindered: bool | None
    individual_need: bool | None
    digital_quality_sufficient: bool | None
    expedient: bool | None
    critical_function: bool | None
    office_days_ordered: int | None
    household_infection: bool | None


@facts
class HomeOffice(Facts):
    """Must this person work from home? The facts of ``home_office``."""

    __slots__ = ()
    question: ClassVar[Literal["home_office"]] = "home_office"
    tasks_doable_at_home: TasksDoableAtHome | None = None
    """Tasks that can be done from home: How many of this person's tasks can in practice be done from home? Answer by what is practically possible for this person, as the employer has assessed it with the employee."""
    commute: Commute | None = None
    """Means of travel to and from work: How does this person travel to and from work?"""
    headcount: int | None = None
    """Number of people at the workplace: How many people work at the workplace?"""
    own_office: bool | None = None
    """Own office: Does this person have an office of their own?"""
    alone_at_workplace: bool | None = None
    """Alone at the workplace: Is this person alone at the workplace?"""
    ground: Ground | None = None
    """Reason for coming in: What reason has been put forward for coming in to work? Choose the reason that has been put forward, whether or not it is good enough."""
    business: Business | None = None
    """Employer's line of business: What line of business is the employer in?"""
    employment: Employment | None = None
    """Relationship to the employer: What is this person's relationship to the employer?"""
    necessary_activity_hindered: bool | None = None
    """Hindrance to necessary activity: Would working from home hinder important and necessary activity? Answer yes only if the activity is both important and necessary."""
    individual_need: bool | None = None
    """Personal need to be at work: Does this person need to be at work for personal reasons? The question is about a need, not merely a wish."""
    digital_quality_sufficient: bool | None = None
    """Sufficient quality when digital: Does the service stay good enough when it is done digitally?"""
    expedient: bool | None = None
    """Expediency of working from home: Is it also expedient that this person works from home? Expedient means that working from home is not only possible but also suitable."""
    critical_function: bool | None = None
    """Critical function for society: Does this person have a critical function for society? The question is about work that society depends on, for example in health, emergency services and supply."""
    office_days_ordered: int | None = None
    """Office days ordered: How many days a week does the employer order this person to come in to the office?"""
    household_infection: bool | None = None
    """Possible infection in the household: Does anybody in the household have symptoms that have not been cleared up, or has anybody been in close contact with an infected person?"""


class EmployerPracticeFacts(TypedDict, total=False):
    """The facts of ``employer_practice`` by their names."""

    practice: Practice | None
    tasks_doable_at_home: TasksDoableAtHome | None
    office_days_ordered: int | None
    necessary_activity_hindered: bool | None
    employment: Employment | None
    commute: Commute | None


@facts
class EmployerPractice(Facts):
    """May the employer do this? The facts of ``employer_practice``."""

    __slots__ = ()
    question: ClassVar[Literal["employer_practice"]] = "employer_practice"
    practice: Practice | None = None
    """Employer's practice: What does the employer do?"""
    tasks_doable_at_home: TasksDoableAtHome | None = None
    """Tasks that can be done from home: How many of the tasks of the people concerned can in practice be done from home? Answer by what is practically possible for the people concerned, as the employer has assessed it with them."""
    office_days_ordered: int | None = None
    """Office days ordered: How many days a week does the employer order people to come in to the office?"""
    necessary_activity_hindered: bool | None = None
    """Hindrance to necessary activity: Would working from home hinder important and necessary activity? Answer yes only if the activity is both important and necessary."""
    employment: Employment | None = None
    """Relationship to the employer: What is the relationship of the people concerned to the employer?"""
    commute: Commute | None = None
    """Means of travel to and from work: How do the people concerned travel to and from work?"""


class GatheringFacts(TypedDict, total=False):
    """The facts of ``gathering`` by their names."""

    kind: GatheringKind | None
    part_of_ordinary_work: bool | None
    format: GatheringFormat | None
    participants: int | None
    onsite_participants: int | None
    performers: int | None
    spectators: int | None
    household_size: int | None
    guests: int | None
    guest_households: int | None
    indoors: bool | None
    seating: Seating | None
    premises: Premises | None
    distance_kept: bool | None
    all_under_20: bool | None
    same_municipality: bool | None
    one_household: bool | None
    one_cohort: bool | None
    social_content: bool | None
    business: Business | None
    critical_function: bool | None
    notified: bool | None
    guests_registered: bool | None
    organiser_named: bool | None
    digital_possible: bool | None
    digital_assessed: bool | None
    physical_need: bool | None
    role: Role | None


@facts
class Gathering(Facts):
    """May it be held? The facts of ``gathering``."""

    __slots__ = ()
    question: ClassVar[Literal["gathering"]] = "gathering"
    kind: GatheringKind | None = None
    """Kind of gathering: What kind of gathering is it?"""
    part_of_ordinary_work: bool | None = None
    """Part of ordinary work: Is the gathering held as part of ordinary work?"""
    format: GatheringFormat | None = None
    """Format: How is the gathering to be held? Choose “online, but some sit together” when everyone meets online but some of them are in the same room."""
    participants: int | None = None
    """Number of participants: How many people are present in all? Count everyone present, unless the regulation counts otherwise."""
    onsite_participants: int | None = None
    """Participants on site: How many people are present where the hybrid or digital gathering is produced? Do not count performers and production staff."""
    performers: int | None = None
    """Number of performers: How many performers are present on site?"""
    spectators: int | None = None
    """Number of spectators: How many spectators are present on site?"""
    household_size: int | None = None
    """Household size: How many people belong to the household in the home where the gathering is held?"""
    guests: int | None = None
    """Number of guests: How many guests are there in the home?"""
    guest_households: int | None = None
    """Number of guest households: How many households do the guests in the home come from?"""
    indoors: bool | None = None
    """Indoor gathering: Is the gathering held indoors?"""
    seating: Seating | None = None
    """Kind of seating: What kind of seating do those present have? Fixed means that the seat is bolted down; allotted means that each person has been given a particular seat."""
    premises: Premises | None = None
    """Premises: On what kind of premises is the gathering held?"""
    distance_kept: bool | None = None
    """Distance between households: Can people of different households keep the distance that the regulation names?"""
    all_under_20: bool | None = None
    """Only participants under 20: Is everyone taking part under 20 years of age?"""
    same_municipality: bool | None = None
    """Participants from the same municipality: Is everyone taking part from the same municipality or its clubs?"""
    one_household: bool | None = None
    """One household: Does everyone taking part belong to the same household?"""
    one_cohort: bool | None = None
    """One cohort: Does everyone taking part belong to the same nursery or school cohort? A cohort is a fixed group in a nursery or school."""
    social_content: bool | None = None
    """Social content: Does the gathering have social content? Social content may for example be a dinner together or entertainment."""
    business: Business | None = None
    """Organiser's line of business: What line of business is the organiser in?"""
    critical_function: bool | None = None
    """Critical function for society: Is the gathering tied to a critical function for society? The question is about work that society depends on, for example in health, emergency services and supply."""
    notified: bool | None = None
    """Notification of the gathering: Has the gathering been notified as the regulation requires?"""
    guests_registered: bool | None = None
    """Registration of guests: Has it been registered who is present?"""
    organiser_named: bool | None = None
    """Named organiser: Has a responsible organiser been named?"""
    digital_possible: bool | None = None
    """Possibility of holding it online: Can the gathering be held online?"""
    digital_assessed: bool | None = None
    """Consideration of holding it online: Has it been considered whether the gathering can be held online?"""
    physical_need: bool | None = None
    """Need to meet in person: Is there a need to meet in person?"""
    role: Role | None = None
    """Role: Is the question about the organiser or a participant?"""


class DocumentationFacts(TypedDict, total=False):
    """The facts of ``documentation`` by their names."""

    notice_given: bool | None
    channel: Channel | None
    says_how: bool | None
    record_kept: bool | None
    all_staff_reached: bool | None
    headcount: int | None


@facts
class Documentation(Facts):
    """Is the duty to document the notice about working from home fulfilled? The facts of ``documentation``."""

    __slots__ = ()
    question: ClassVar[Literal["documentation"]] = "documentation"
    notice_given: bool | None = None
    """Notice to staff: Have staff been given notice about working from home?"""
    channel: Channel | None = None
    """Channel of the notice: How was the notice given?"""
    says_how: bool | None = None
    """Details of how it is to be done: Does the notice say how working from home is to be done in the business?"""
    record_kept: bool | None = None
    """Record of the notice: Has a record been kept that the notice was given?"""
    all_staff_reached: bool | None = None
    """Notice that has reached all staff: Has the notice reached all staff?"""
    headcount: int | None = None
    """Number of people at the workplace: How many people work at the workplace?"""


class AssessmentFacts(TypedDict, total=False):
    """The facts of ``assessment`` by their names."""

    assessed: bool | None
    level: AssessmentLevel | None
    covers: AssessmentCoverage | None
    employee_consulted: bool | None


@facts
class Assessment(Facts):
    """Has the employer assessed working from home as it must? The facts of ``assessment``."""

    __slots__ = ()
    question: ClassVar[Literal["assessment"]] = "assessment"
    assessed: bool | None = None
    """Assessment made: Has the employer assessed whether the work can be done from home?"""
    level: AssessmentLevel | None = None
    """Level of the assessment: At what level was the assessment made?"""
    covers: AssessmentCoverage | None = None
    """Staff covered: Which staff does the assessment cover?"""
    employee_consulted: bool | None = None
    """Consultation with the employee: Was the assessment made in consultation with the employee?"""


class SharedHomeOfficeFacts(TypedDict, total=False):
    """The facts of ``shared_home_office`` by their names."""

    with_colleagues: bool | None
    location: HomeOfficeLocation | None
    same_household: bool | None
    people: int | None


@facts
class SharedHomeOffice(Facts):
    """Is it allowed to work from home in this way? The facts of ``shared_home_office``."""

    __slots__ = ()
    question: ClassVar[Literal["shared_home_office"]] = "shared_home_office"
    with_colleagues: bool | None = None
    """Working from home with colleagues: Does this person work from home together with colleagues?"""
    location: HomeOfficeLocation | None = None
    """Place of the home office: Where is the home office?"""
    same_household: bool | None = None
    """Same household: Do those who work together belong to the same household?"""
    people: int | None = None
    """Number of people: How many people work there together in all?"""


class MealBreakFacts(TypedDict, total=False):
    """The facts of ``meal_break`` by their names."""

    location: MealLocation | None
    distance_kept: bool | None
    people: int | None


@facts
class MealBreak(Facts):
    """Is it allowed to eat there? The facts of ``meal_break``."""

    __slots__ = ()
    question: ClassVar[Literal["meal_break"]] = "meal_break"
    location: MealLocation | None = None
    """Place of the meal: Where do staff eat?"""
    distance_kept: bool | None = None
    """Distance between those eating: Can those who eat there keep their distance?"""
    people: int | None = None
    """Number of people: How many people eat there at the same time?"""


class DisputeFacts(TypedDict, total=False):
    """The facts of ``dispute`` by their names."""

    last_step: DisputeStep | None
    concern: Concern | None


@facts
class Dispute(Facts):
    """What is the employee's next step? The facts of ``dispute``."""

    __slots__ = ()
    question: ClassVar[Literal["dispute"]] = "dispute"
    last_step: DisputeStep | None = None
    """Last step: What has the employee done so far?"""
    concern: Concern | None = None
    """Kind of concern: What is the concern?"""


class BreachFacts(TypedDict, total=False):
    """The facts of ``breach`` by their names."""

    breached: Breached | None


@facts
class Breach(Facts):
    """What may follow from the breach? The facts of ``breach``."""

    __slots__ = ()
    question: ClassVar[Literal["breach"]] = "breach"
    breached: Breached | None = None
    """Kind of breach: What kind of breach is it?"""


class ResponsibilityFacts(TypedDict, total=False):
    """The facts of ``responsibility`` by their names."""

    matter: Matter | None


@facts
class Responsibility(Facts):
    """Whose responsibility is it? The facts of ``responsibility``."""

    __slots__ = ()
    question: ClassVar[Literal["responsibility"]] = "responsibility"
    matter: Matter | None = None
    """Matter: What is the responsibility about?"""
