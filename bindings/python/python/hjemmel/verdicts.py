# Generated from vocabulary.toml by `cargo xtask generate`; edit that.

"""The verdicts that questions can have."""

from __future__ import annotations

from .named import Named

__all__ = ["Verdict"]

_ORDERS: tuple[tuple[str, ...], ...] = (
    ("not_regulated", "not_required", "recommended", "to_be_facilitated", "required_in_part", "required"),
    ("not_regulated", "permitted", "prohibited"),
    ("not_regulated", "permitted", "discouraged", "prohibited"),
    ("not_regulated", "fulfilled", "unfulfilled"),
    ("not_regulated", "fulfilled", "unfulfilled"),
    ("not_regulated", "permitted", "contrary_to_purpose", "prohibited"),
    ("not_regulated", "permitted", "prohibited"),
    ("not_regulated", "read_regulation", "raise_with_manager", "contact_labour_inspectorate"),
    ("not_regulated", "no_sanction", "police_report_last_resort"),
)


class Verdict(Named):
    """What the law says, where a question is decided. Each question has verdicts of its own.

    They compare from the least to the most restrictive: ``max`` is the strictest. Verdicts that no question has an order for are not
    compared.
    """

    NOT_REGULATED = "not_regulated"
    """
    ``home_office``: There is no rule on this here; that is not the same as being allowed.
    ``employer_practice``: There is no rule on this here; that is not the same as being allowed.
    ``gathering``: There is no rule on this here; that is not the same as being allowed.
    ``documentation``: There is no rule on this here; that is not the same as being allowed.
    ``assessment``: There is no rule on this here; that is not the same as being allowed.
    ``shared_home_office``: There is no rule on this here; that is not the same as being allowed.
    ``meal_break``: There is no rule on this here; that is not the same as being allowed.
    ``dispute``: There is no rule on this here; that is not the same as being allowed.
    ``breach``: There is no rule on this here; that is not the same as being allowed.
    ``responsibility``: There is no rule on this here; that is not the same as being allowed.
    """

    NOT_REQUIRED = "not_required"
    """``home_office``: No, this person does not have to work from home."""

    RECOMMENDED = "recommended"
    """``home_office``: No, but this person is recommended to work from home."""

    TO_BE_FACILITATED = "to_be_facilitated"
    """``home_office``: No, but the employer must make it possible for this person to work from home."""

    REQUIRED_IN_PART = "required_in_part"
    """``home_office``: Yes, this person must work from home, but only for part of the work."""

    REQUIRED = "required"
    """``home_office``: Yes, this person must work from home."""

    PERMITTED = "permitted"
    """
    ``employer_practice``: Yes, the employer may do this.
    ``gathering``: Yes, it may be held.
    ``shared_home_office``: Yes, it is allowed to work from home in this way.
    ``meal_break``: Yes, it is allowed to eat there.
    """

    PROHIBITED = "prohibited"
    """
    ``employer_practice``: No, the employer may not do this.
    ``gathering``: No, it may not be held.
    ``shared_home_office``: No, it is not allowed to work from home in this way.
    ``meal_break``: No, it is not allowed to eat there.
    """

    DISCOURAGED = "discouraged"
    """``gathering``: Yes, it may be held, but that is discouraged."""

    FULFILLED = "fulfilled"
    """
    ``documentation``: Yes, the duty to document the notice is fulfilled.
    ``assessment``: Yes, the employer has fulfilled its duty to assess working from home.
    """

    UNFULFILLED = "unfulfilled"
    """
    ``documentation``: No, the duty to document the notice is not fulfilled.
    ``assessment``: No, the employer has not fulfilled its duty to assess working from home.
    """

    CONTRARY_TO_PURPOSE = "contrary_to_purpose"
    """``shared_home_office``: Working from home in this way is contrary to the purpose of working from home."""

    READ_REGULATION = "read_regulation"
    """``dispute``: The next step is to read the regulation."""

    RAISE_WITH_MANAGER = "raise_with_manager"
    """``dispute``: The next step is to raise the matter with the manager."""

    CONTACT_LABOUR_INSPECTORATE = "contact_labour_inspectorate"
    """``dispute``: The next step is to contact the labour inspectorate (Arbeidstilsynet)."""

    NO_SANCTION = "no_sanction"
    """``breach``: No sanction follows from the breach."""

    POLICE_REPORT_LAST_RESORT = "police_report_last_resort"
    """``breach``: The breach may, as a last resort, be reported to the police."""

    EMPLOYER = "employer"
    """``responsibility``: It is the responsibility of the employer."""

    MANAGER = "manager"
    """``responsibility``: It is the responsibility of the manager."""

    EMPLOYEE = "employee"
    """``responsibility``: It is the responsibility of the employee."""

    ORGANISER = "organiser"
    """``responsibility``: It is the responsibility of the organiser."""

    MUNICIPALITY = "municipality"
    """``responsibility``: It is the responsibility of the municipality."""

    LABOUR_INSPECTORATE = "labour_inspectorate"
    """``responsibility``: It is the responsibility of the labour inspectorate (Arbeidstilsynet)."""

    POLICE = "police"
    """``responsibility``: It is the responsibility of the police."""

    @classmethod
    def orders(cls) -> tuple[tuple[str, ...], ...]:
        return _ORDERS
