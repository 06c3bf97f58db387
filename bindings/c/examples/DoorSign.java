import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A meeting room's door sign in Java, through JNA.
 *
 * <pre>
 * javac -cp jna.jar DoorSign.java
 * java -cp jna.jar:. -Djna.library.path=/usr/local/lib DoorSign Lillestrøm 2020-11-05 seminar 15
 * </pre>
 *
 * A long stands for size_t here: this is for 64-bit machines.
 */
public final class DoorSign {
    /** Numbers of hjemmel.h. They never change. */
    static final int ABI_VERSION = 1, OK = 0, YES = 1, NO = 2, LANGUAGE_NB = 1, QUESTION_GATHERING = 3;
    static final int FACT_KIND = 1, FACT_PARTICIPANTS = 4, FORMAT_IN_PERSON = 1, PREMISES_RENTED_OR_LENT = 2, SEATING_NONE = 1;
    static final int STATUS_DECIDED = 1, STATUS_UNSETTLED = 2, STATUS_UNDETERMINED = 3, LIST_DUTIES = 4, LIST_MISSING = 6;
    static final Map<Integer, String> STATES =
            Map.of(1, "oppfylt", 2, "ikke oppfylt", 3, "vet ikke om det er oppfylt", 4, "gjelder ikke lenger");

    /** The calls of hjemmel.h that are used here. */
    public interface Hjemmel extends Library {
        int hjm_abi_version();
        int hjm_abi_oldest();
        int hjm_law_bundled(PointerByReference law, PointerByReference error);
        void hjm_law_free(Pointer law);
        int hjm_moment_parse(byte[] text, long length, Moment moment, PointerByReference error);
        int hjm_value_number(
                int question, int fact, byte[] name, long length, LongByReference value, PointerByReference error);
        int hjm_decide_gathering(
                Pointer law, Gathering facts, Query query, PointerByReference decision, PointerByReference error);
        int hjm_decision_outcome(Pointer decision, Outcome outcome, PointerByReference error);
        int hjm_decision_count(Pointer decision, int list, LongByReference count, PointerByReference error);
        int hjm_decision_fact(
                Pointer decision, int list, long position, int language, ListedFact fact, PointerByReference error);
        int hjm_decision_obligation(
                Pointer decision, int list, long position, int language, Obligation duty, PointerByReference error);
        void hjm_decision_free(Pointer decision);
        int hjm_verdict_words(int question, int verdict, int language, Words words, PointerByReference error);
        int hjm_error_describe(Pointer error, ErrorDescription said, PointerByReference failed);
        int hjm_error_valid(Pointer error, long position, Text valid, PointerByReference failed);
        void hjm_error_free(Pointer error);
    }

    /** UTF-8 as pointer and length. What comes from the library belongs to it: get() copies it. */
    @Structure.FieldOrder({"data", "length"})
    public static class Text extends Structure {
        public Pointer data;
        public long length;

        String get() {
            return data == null ? null : new String(data.getByteArray(0, (int) length), StandardCharsets.UTF_8);
        }

        /** JNA frees the bytes when `data` is forgotten: they live as long as this. */
        void set(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            data = new Memory(bytes.length + 1L); // never 0 bytes, which Memory refuses
            data.write(0, bytes, 0, bytes.length);
            length = bytes.length;
        }
    }

    @Structure.FieldOrder({"known", "value"})
    public static class Count extends Structure {
        public int known, value;
    }

    @Structure.FieldOrder({"precision", "year", "month", "day", "hour", "minute"})
    public static class Moment extends Structure {
        public int precision, year, month, day, hour, minute;
    }

    /** A struct that begins with its size. JNA zeroes it, and zero is unknown. */
    @Structure.FieldOrder({"size"})
    public static class Sized extends Structure {
        public long size;

        Sized() {
            size = size();
        }
    }

    @Structure.FieldOrder({"workplace", "venue", "residence", "employerSeat", "on", "knownOn", "regulation", "presume", "reserved"})
    public static class Query extends Sized {
        public Text workplace, venue, residence, employerSeat;
        public Moment on, knownOn;
        public Text regulation;
        public int presume, reserved;
    }

    @Structure.FieldOrder({"kind", "partOfOrdinaryWork", "format", "participants", "onsiteParticipants", "performers", "spectators",
        "householdSize", "guests", "guestHouseholds", "indoors", "seating", "premises", "distanceKept", "allUnder20",
        "sameMunicipality", "oneHousehold", "oneCohort", "socialContent", "business", "criticalFunction", "notified",
        "guestsRegistered", "organiserNamed", "digitalPossible", "digitalAssessed", "physicalNeed", "role", "reserved"})
    public static class Gathering extends Sized {
        public int kind, partOfOrdinaryWork, format;
        public Count participants, onsiteParticipants, performers, spectators, householdSize, guests, guestHouseholds;
        public int indoors, seating, premises, distanceKept, allUnder20, sameMunicipality, oneHousehold, oneCohort, socialContent,
                business, criticalFunction, notified, guestsRegistered, organiserNamed, digitalPossible, digitalAssessed,
                physicalNeed, role, reserved;
    }

    @Structure.FieldOrder({"status", "verdict", "basis", "leaning"})
    public static class Outcome extends Sized {
        public int status, verdict, basis, leaning;
    }

    @Structure.FieldOrder({"id", "label", "provision", "value", "values", "fact", "known"})
    public static class ListedFact extends Sized {
        public Text id, label, provision;
        public long value, values;
        public int fact, known;
    }

    @Structure.FieldOrder({"id", "regulation", "text", "addressee", "state"})
    public static class Obligation extends Sized {
        public Text id, regulation, text;
        public int addressee, state;
    }

    @Structure.FieldOrder({"id", "label", "sentence", "help", "unit", "parts", "kind", "reserved"})
    public static class Words extends Sized {
        public Text id, label, sentence, help, unit;
        public long parts;
        public int kind, reserved;
    }

    @Structure.FieldOrder({"number", "reserved", "code", "message", "subject", "given", "suggestion", "valid", "faults", "line",
        "column"})
    public static class ErrorDescription extends Sized {
        public int number, reserved;
        public Text code, message, subject, given, suggestion;
        public long valid, faults, line, column;
    }

    /** What an error object says. The object is freed before this is thrown. */
    static final class HjemmelException extends Exception {
        private static final long serialVersionUID = 1;

        HjemmelException(String message) {
            super(message);
        }
    }

    private final Hjemmel library;

    private DoorSign(Hjemmel library) {
        this.library = library;
    }

    /** A call that lacks nothing but the place for its error. */
    private interface Call {
        int with(PointerByReference error);
    }

    private void check(Call call) throws HjemmelException {
        PointerByReference error = new PointerByReference();
        int number = call.with(error);
        if (number == OK) {
            return;
        }
        try {
            throw new HjemmelException(describe(number, error.getValue()));
        } finally {
            library.hjm_error_free(error.getValue()); // freeing NULL is nothing
        }
    }

    private String describe(int number, Pointer error) {
        ErrorDescription said = new ErrorDescription();
        if (error == null || library.hjm_error_describe(error, said, null) != OK) {
            return "Feil nummer " + number; // there was no memory for an error object
        }
        StringBuilder text = new StringBuilder("Feil (" + said.code.get() + "): " + said.message.get());
        if (said.suggestion.data != null) {
            text.append("\nMente du ").append(said.suggestion.get()).append("?");
        }
        Text valid = new Text();
        for (long i = 0; i < said.valid && library.hjm_error_valid(error, i, valid, null) == OK; i++) {
            text.append(i == 0 ? "\nGyldig: " : ", ").append(valid.get());
        }
        return text.toString();
    }

    /** A value of a fact by how it is written: the error names the valid ones. */
    private int value(int fact, String given) throws HjemmelException {
        byte[] text = given.getBytes(StandardCharsets.UTF_8);
        LongByReference value = new LongByReference();
        check(error -> library.hjm_value_number(QUESTION_GATHERING, fact, text, text.length, value, error));
        return (int) value.getValue(); // a count has 32 bits: the same ones, whatever their sign is in Java
    }

    private void book(String place, String time, String kind, String persons, PrintStream out) throws HjemmelException {
        Gathering meeting = new Gathering();
        meeting.kind = value(FACT_KIND, kind);
        meeting.participants.value = value(FACT_PARTICIPANTS, persons);
        meeting.participants.known = YES;
        // The room: for hire, with loose chairs a metre apart, and never for ordinary work.
        meeting.partOfOrdinaryWork = NO;
        meeting.format = FORMAT_IN_PERSON;
        meeting.premises = PREMISES_RENTED_OR_LENT;
        meeting.indoors = YES;
        meeting.seating = SEATING_NONE;
        meeting.distanceKept = YES;

        Query query = new Query();
        query.venue.set(place);
        byte[] text = time.getBytes(StandardCharsets.UTF_8);
        check(error -> library.hjm_moment_parse(text, text.length, query.on, error));

        PointerByReference law = new PointerByReference(); // a sign that stays on keeps this
        PointerByReference decision = new PointerByReference();
        try {
            check(error -> library.hjm_law_bundled(law, error));
            check(error -> library.hjm_decide_gathering(law.getValue(), meeting, query, decision, error));
            print(decision.getValue(), out);
        } finally {
            library.hjm_decision_free(decision.getValue());
            library.hjm_law_free(law.getValue());
        }
    }

    private void print(Pointer decision, PrintStream out) throws HjemmelException {
        Outcome outcome = new Outcome();
        check(error -> library.hjm_decision_outcome(decision, outcome, error));
        switch (outcome.status) {
            case STATUS_DECIDED:
                Words words = new Words();
                check(error -> library.hjm_verdict_words(QUESTION_GATHERING, outcome.verdict, LANGUAGE_NB, words, error));
                out.println(words.sentence.get());
                break;
            case STATUS_UNSETTLED:
                out.println("Regelen er uklar. Spør kommunen før du bestiller.");
                break;
            case STATUS_UNDETERMINED:
                out.println("Svaret avhenger av mer.");
                break;
            default:
                out.println("Ingen kjente regler her og da. Det betyr ikke at det er lov.");
        }
        ListedFact fact = new ListedFact();
        for (long i = 0; i < count(decision, LIST_MISSING); i++) {
            long position = i;
            check(error -> library.hjm_decision_fact(decision, LIST_MISSING, position, LANGUAGE_NB, fact, error));
            out.println("Mangler: " + fact.label.get() + " (" + fact.id.get() + ")");
        }
        Obligation duty = new Obligation();
        for (long i = 0; i < count(decision, LIST_DUTIES); i++) {
            long position = i;
            check(error -> library.hjm_decision_obligation(decision, LIST_DUTIES, position, LANGUAGE_NB, duty, error));
            out.println("Plikt: " + duty.text.get() + " (" + STATES.getOrDefault(duty.state, "ukjent") + ")");
        }
    }

    private long count(Pointer decision, int list) throws HjemmelException {
        LongByReference count = new LongByReference();
        check(error -> library.hjm_decision_count(decision, list, count, error));
        return count.getValue();
    }

    public static void main(String[] given) throws Exception {
        if (given.length != 4) {
            System.err.println("usage: DoorSign MUNICIPALITY TIME KIND PERSONS");
            System.exit(2);
        }
        Hjemmel library = Native.load("hjemmel", Hjemmel.class);
        if (library.hjm_abi_version() < ABI_VERSION || library.hjm_abi_oldest() > ABI_VERSION) {
            System.err.println("libhjemmel is of another version");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new DoorSign(library).book(given[0], given[1], given[2], given[3], out);
        } catch (HjemmelException error) {
            out.println(error.getMessage());
            System.exit(2);
        }
    }
}
