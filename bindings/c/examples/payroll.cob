      *> Must these people work from home? A payroll file is read, and
      *> written again with the answer for each row.
      *>
      *>     cobc -x -fstatic-call payroll.cob
      *>         $(pkg-config --libs hjemmel)
      *>     ./payroll payroll.dat payroll.out
      *>
      *> Why -fstatic-call: a plain CALL looks for its function when
      *> the program runs, in what is loaded by then. The linker drops
      *> a library (--as-needed) that nothing refers to at link time,
      *> so the function is not found. With static calls the program
      *> refers to the library. The other way, without the option:
      *>     COB_PRE_LOAD=libhjemmel COB_LIBRARY_PATH=<its folder>
      *>
      *> How parameters are passed: what C takes as a pointer to
      *> something the caller has goes BY REFERENCE; numbers, and
      *> pointers the library gave out, go BY VALUE. int32_t is
      *> S9(9) COMP-5, size_t is 9(18) COMP-5: 4 and 8 bytes. A
      *> literal BY VALUE has 4 bytes, so lengths are never literals.
      *> A void function is called with RETURNING OMITTED: else what
      *> happens to be in its place ends up in RETURN-CODE.
      *>
      *> Both files are ISO 8859-1, the library's texts are UTF-8.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. PAYROLL.

       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PAYROLL-IN ASSIGN TO DYNAMIC WS-IN-NAME
               ORGANIZATION LINE SEQUENTIAL
               FILE STATUS WS-IN-STATUS.
           SELECT PAYROLL-OUT ASSIGN TO DYNAMIC WS-OUT-NAME
               ORGANIZATION LINE SEQUENTIAL
               FILE STATUS WS-OUT-STATUS.

       DATA DIVISION.
       FILE SECTION.
       FD  PAYROLL-IN.
       01  IN-RECORD.
           05  IN-EMPLOYEE             PIC X(6).
           05  IN-NAME                 PIC X(24).
      *>       The workplace: a municipality's name or code.
           05  IN-WORKPLACE            PIC X(16).
      *>       Tasks that can be done at home: A alle, N noen, I ingen.
           05  IN-TASKS                PIC X.
      *>       A ansatt, I innleid, E eier, F frivillig, S student.
           05  IN-EMPLOYMENT           PIC X.
           05  IN-DATE.
               10  IN-YEAR             PIC 9(4).
               10  IN-MONTH            PIC 9(2).
               10  IN-DAY              PIC 9(2).
       FD  PAYROLL-OUT.
       01  OUT-RECORD.
           05  OUT-ROW                 PIC X(56).
           05  FILLER                  PIC X.
           05  OUT-VERDICT             PIC X(20).
           05  FILLER                  PIC X.
      *>       1 decided, 2 unsettled, 3 undetermined, 4 no regulation;
      *>       0: the row could not be read.
           05  OUT-STATUS              PIC 9.
           05  FILLER                  PIC X.
      *>       The regulation that governs, the first of them.
           05  OUT-REGULATION          PIC X(20).
           05  FILLER                  PIC X.
      *>       The numbers of missing facts, P for a missing place.
           05  OUT-MISSING             PIC X(32).
           05  FILLER                  PIC X.
      *>       Why the row could not be read.
           05  OUT-ERROR               PIC X(24).

       WORKING-STORAGE SECTION.
      *> Numbers of hjemmel.h.
       78  HJM-ABI-VERSION             VALUE 1.
       78  HJM-OK                      VALUE 0.
       78  HJM-YES                     VALUE 1.
       78  HJM-LANGUAGE-NB             VALUE 1.
       78  HJM-LIST-MISSING            VALUE 6.
       78  HJM-LIST-REGULATIONS        VALUE 13.
       78  HJM-LIST-MISSING-PLACES     VALUE 15.
       78  HJM-PRECISION-DAY           VALUE 1.
       78  HJM-QUESTION-HOME-OFFICE    VALUE 1.
       78  HJM-STATUS-DECIDED          VALUE 1.

      *> Structs of hjemmel.h. Zero is unknown: LOW-VALUES, then SIZE.
       01  HJM-QUERY.
           05  QUERY-SIZE              PIC 9(18) COMP-5.
           05  WORKPLACE-DATA          USAGE POINTER.
           05  WORKPLACE-LENGTH        PIC 9(18) COMP-5.
           05  OTHER-PLACES            PIC X(48).
           05  ON-PRECISION            PIC S9(9) COMP-5.
           05  ON-YEAR                 PIC S9(9) COMP-5.
           05  ON-MONTH                PIC S9(9) COMP-5.
           05  ON-DAY                  PIC S9(9) COMP-5.
           05  ON-HOUR                 PIC S9(9) COMP-5.
           05  ON-MINUTE               PIC S9(9) COMP-5.
           05  KNOWN-ON                PIC X(24).
           05  REGULATION-ALONE        PIC X(16).
           05  PRESUME                 PIC S9(9) COMP-5.
           05  QUERY-RESERVED          PIC S9(9) COMP-5.
       01  HJM-HOME-OFFICE.
           05  FACTS-SIZE              PIC 9(18) COMP-5.
           05  TASKS-DOABLE-AT-HOME    PIC S9(9) COMP-5.
           05  COMMUTE                 PIC S9(9) COMP-5.
           05  HEADCOUNT               PIC X(8).
           05  OWN-OFFICE              PIC S9(9) COMP-5.
           05  ALONE-AT-WORKPLACE      PIC S9(9) COMP-5.
           05  GROUND                  PIC S9(9) COMP-5.
           05  BUSINESS                PIC S9(9) COMP-5.
           05  EMPLOYMENT              PIC S9(9) COMP-5.
           05  ACTIVITY-HINDERED       PIC S9(9) COMP-5.
           05  INDIVIDUAL-NEED         PIC S9(9) COMP-5.
           05  QUALITY-SUFFICIENT      PIC S9(9) COMP-5.
           05  EXPEDIENT               PIC S9(9) COMP-5.
           05  CRITICAL-FUNCTION       PIC S9(9) COMP-5.
           05  OFFICE-DAYS-ORDERED     PIC X(8).
           05  HOUSEHOLD-INFECTION     PIC S9(9) COMP-5.
           05  FACTS-RESERVED          PIC S9(9) COMP-5.
       01  HJM-OUTCOME.
           05  OUTCOME-SIZE            PIC 9(18) COMP-5.
           05  OUTCOME-STATUS          PIC S9(9) COMP-5.
           05  OUTCOME-VERDICT         PIC S9(9) COMP-5.
           05  OUTCOME-BASIS           PIC S9(9) COMP-5.
           05  OUTCOME-LEANING         PIC S9(9) COMP-5.
       01  HJM-WORDS.
           05  WORDS-SIZE              PIC 9(18) COMP-5.
           05  WORDS-ID                PIC X(16).
           05  LABEL-DATA              USAGE POINTER.
           05  LABEL-LENGTH            PIC 9(18) COMP-5.
           05  WORDS-REST              PIC X(64).
       01  HJM-REGULATION.
           05  REGULATION-SIZE         PIC 9(18) COMP-5.
           05  REGULATION-ID-DATA      USAGE POINTER.
           05  REGULATION-ID-LENGTH    PIC 9(18) COMP-5.
           05  TITLE-AND-DIGEST        PIC X(32).
           05  FROM-AND-UNTIL          PIC X(48).
           05  REGULATION-GOVERNING    PIC S9(9) COMP-5.
           05  REGULATION-REST         PIC X(12).
       01  HJM-LISTED-FACT.
           05  LISTED-SIZE             PIC 9(18) COMP-5.
           05  LISTED-TEXTS            PIC X(48).
           05  LISTED-VALUE            PIC S9(18) COMP-5.
           05  LISTED-VALUES           PIC 9(18) COMP-5.
           05  LISTED-FACT             PIC S9(9) COMP-5.
           05  LISTED-KNOWN            PIC S9(9) COMP-5.
       01  HJM-ERROR-DESCRIPTION.
           05  ERROR-SIZE              PIC 9(18) COMP-5.
           05  ERROR-NUMBER            PIC S9(9) COMP-5.
           05  ERROR-RESERVED          PIC S9(9) COMP-5.
           05  CODE-DATA               USAGE POINTER.
           05  CODE-LENGTH             PIC 9(18) COMP-5.
           05  ERROR-REST              PIC X(96).

       01  LAW                         USAGE POINTER VALUE NULL.
       01  DECISION                    USAGE POINTER VALUE NULL.
       01  FAULT                       USAGE POINTER VALUE NULL.
       01  FAULT-OF-FAULT              USAGE POINTER VALUE NULL.

       01  WS-RESULT                   PIC S9(9) COMP-5.
       01  WS-COUNT                    PIC 9(18) COMP-5.
       01  WS-POSITION                 PIC 9(18) COMP-5.
       01  WS-WIDTH                    PIC 9(18) COMP-5.
       01  WS-ROOM                     PIC 9(18) COMP-5.
       01  WS-WRITTEN                  PIC 9(18) COMP-5.
       01  WS-UTF8                     PIC X(32).
       01  WS-NEXT                     PIC S9(9) COMP-5.
       01  WS-NUMBER                   PIC Z(3)9.
       01  WS-IN-NAME                  PIC X(256).
       01  WS-OUT-NAME                 PIC X(256).
       01  WS-IN-STATUS                PIC XX.
       01  WS-OUT-STATUS               PIC XX.

       LINKAGE SECTION.
      *> A text of the library, seen through its pointer.
       01  HJM-TEXT                    PIC X(256).

       PROCEDURE DIVISION.
       MAIN.
           ACCEPT WS-IN-NAME FROM ARGUMENT-VALUE
           ACCEPT WS-OUT-NAME FROM ARGUMENT-VALUE
           IF WS-IN-NAME = SPACES OR WS-OUT-NAME = SPACES
               DISPLAY "usage: payroll IN OUT" UPON SYSERR
               STOP RUN RETURNING 2
           END-IF

      *>   The copies of structs above hold for this version and later.
           CALL "hjm_abi_version" RETURNING WS-RESULT
           IF WS-RESULT < HJM-ABI-VERSION
               DISPLAY "libhjemmel is too old" UPON SYSERR
               STOP RUN RETURNING 2
           END-IF
           CALL "hjm_abi_oldest" RETURNING WS-RESULT
           IF WS-RESULT > HJM-ABI-VERSION
               DISPLAY "libhjemmel is too new" UPON SYSERR
               STOP RUN RETURNING 2
           END-IF
           CALL "hjm_law_bundled" USING
               BY REFERENCE LAW BY REFERENCE FAULT
               RETURNING WS-RESULT
           IF WS-RESULT NOT = HJM-OK
               DISPLAY "no law: error " WS-RESULT UPON SYSERR
               CALL "hjm_error_free" USING BY VALUE FAULT
                   RETURNING OMITTED
               STOP RUN RETURNING 2
           END-IF

           OPEN INPUT PAYROLL-IN
           IF WS-IN-STATUS NOT = "00"
               DISPLAY "cannot read " FUNCTION TRIM (WS-IN-NAME)
                   UPON SYSERR
               STOP RUN RETURNING 2
           END-IF
           OPEN OUTPUT PAYROLL-OUT
           IF WS-OUT-STATUS NOT = "00"
               DISPLAY "cannot write " FUNCTION TRIM (WS-OUT-NAME)
                   UPON SYSERR
               STOP RUN RETURNING 2
           END-IF
           PERFORM UNTIL WS-IN-STATUS NOT = "00"
               READ PAYROLL-IN
                   AT END CONTINUE
                   NOT AT END PERFORM ANSWER-ROW
               END-READ
           END-PERFORM
           IF WS-IN-STATUS NOT = "10"
               DISPLAY "cannot read on: " WS-IN-STATUS UPON SYSERR
               STOP RUN RETURNING 2
           END-IF
           CLOSE PAYROLL-IN PAYROLL-OUT
           CALL "hjm_law_free" USING BY VALUE LAW RETURNING OMITTED
           STOP RUN RETURNING 0.

      *> One row. Where a call fails, the rest is left out.
       ANSWER-ROW.
           MOVE SPACES TO OUT-RECORD
           MOVE IN-RECORD TO OUT-ROW
           MOVE ZERO TO OUT-STATUS
           PERFORM READ-ROW
           IF WS-RESULT = HJM-OK
               CALL "hjm_decide_home_office" USING
                   BY VALUE LAW
                   BY REFERENCE HJM-HOME-OFFICE
                   BY REFERENCE HJM-QUERY
                   BY REFERENCE DECISION
                   BY REFERENCE FAULT
                   RETURNING WS-RESULT
           END-IF
           IF WS-RESULT = HJM-OK PERFORM TELL-OUTCOME END-IF
           IF WS-RESULT = HJM-OK PERFORM TELL-REGULATION END-IF
           IF WS-RESULT = HJM-OK PERFORM TELL-MISSING END-IF
           IF WS-RESULT NOT = HJM-OK PERFORM TELL-ERROR END-IF
      *>   Freeing NULL is nothing.
           CALL "hjm_decision_free" USING BY VALUE DECISION
               RETURNING OMITTED
           SET DECISION TO NULL
           WRITE OUT-RECORD
           IF WS-OUT-STATUS NOT = "00"
               DISPLAY "cannot write on: " WS-OUT-STATUS UPON SYSERR
               STOP RUN RETURNING 2
           END-IF.

      *> The row's fields as facts and query. A blank is unknown. A
      *> letter or date that is none is handed on: the library refuses
      *> it, and says why.
       READ-ROW.
           MOVE LOW-VALUES TO HJM-HOME-OFFICE
           MOVE LENGTH OF HJM-HOME-OFFICE TO FACTS-SIZE
           EVALUATE IN-TASKS
               WHEN " " MOVE 0 TO TASKS-DOABLE-AT-HOME
               WHEN "A" MOVE 1 TO TASKS-DOABLE-AT-HOME
               WHEN "N" MOVE 2 TO TASKS-DOABLE-AT-HOME
               WHEN "I" MOVE 3 TO TASKS-DOABLE-AT-HOME
               WHEN OTHER MOVE -1 TO TASKS-DOABLE-AT-HOME
           END-EVALUATE
           EVALUATE IN-EMPLOYMENT
               WHEN " " MOVE 0 TO EMPLOYMENT
               WHEN "A" MOVE 1 TO EMPLOYMENT
               WHEN "I" MOVE 2 TO EMPLOYMENT
               WHEN "E" MOVE 3 TO EMPLOYMENT
               WHEN "F" MOVE 4 TO EMPLOYMENT
               WHEN "S" MOVE 5 TO EMPLOYMENT
               WHEN OTHER MOVE -1 TO EMPLOYMENT
           END-EVALUATE

           MOVE LOW-VALUES TO HJM-QUERY
           MOVE LENGTH OF HJM-QUERY TO QUERY-SIZE
           IF IN-DATE NOT = SPACES
               MOVE HJM-PRECISION-DAY TO ON-PRECISION
               IF IN-DATE IS NUMERIC
                   MOVE IN-YEAR TO ON-YEAR
                   MOVE IN-MONTH TO ON-MONTH
                   MOVE IN-DAY TO ON-DAY
               END-IF
           END-IF
           MOVE LENGTH OF IN-WORKPLACE TO WS-WIDTH
           MOVE LENGTH OF WS-UTF8 TO WS-ROOM
           CALL "hjm_utf8_from_latin1" USING
               BY REFERENCE IN-WORKPLACE BY VALUE WS-WIDTH
               BY REFERENCE WS-UTF8 BY VALUE WS-ROOM
               BY REFERENCE WORKPLACE-LENGTH
               BY REFERENCE FAULT
               RETURNING WS-RESULT
      *>   An empty text would be a wrong place; NULL is none at all.
           IF WORKPLACE-LENGTH > 0
               SET WORKPLACE-DATA TO ADDRESS OF WS-UTF8
           END-IF.

      *> The status and, where there is one, the verdict in a word.
       TELL-OUTCOME.
           MOVE LOW-VALUES TO HJM-OUTCOME
           MOVE LENGTH OF HJM-OUTCOME TO OUTCOME-SIZE
           CALL "hjm_decision_outcome" USING
               BY VALUE DECISION
               BY REFERENCE HJM-OUTCOME
               BY REFERENCE FAULT
               RETURNING WS-RESULT
           IF WS-RESULT = HJM-OK
               MOVE OUTCOME-STATUS TO OUT-STATUS
               IF OUTCOME-STATUS = HJM-STATUS-DECIDED
                   PERFORM TELL-VERDICT
               END-IF
           END-IF.

       TELL-VERDICT.
           MOVE LOW-VALUES TO HJM-WORDS
           MOVE LENGTH OF HJM-WORDS TO WORDS-SIZE
           CALL "hjm_verdict_words" USING
               BY VALUE HJM-QUESTION-HOME-OFFICE
               BY VALUE OUTCOME-VERDICT
               BY VALUE HJM-LANGUAGE-NB
               BY REFERENCE HJM-WORDS
               BY REFERENCE FAULT
               RETURNING WS-RESULT
           IF WS-RESULT = HJM-OK
               MOVE LENGTH OF OUT-VERDICT TO WS-WIDTH
               CALL "hjm_latin1_from_utf8" USING
                   BY VALUE LABEL-DATA BY VALUE LABEL-LENGTH
                   BY REFERENCE OUT-VERDICT BY VALUE WS-WIDTH
                   BY REFERENCE FAULT
                   RETURNING WS-RESULT
           END-IF.

      *> The id of the first regulation that governs.
       TELL-REGULATION.
           CALL "hjm_decision_count" USING
               BY VALUE DECISION BY VALUE HJM-LIST-REGULATIONS
               BY REFERENCE WS-COUNT BY REFERENCE FAULT
               RETURNING WS-RESULT
           PERFORM VARYING WS-POSITION FROM 0 BY 1
               UNTIL WS-RESULT NOT = HJM-OK
                  OR WS-POSITION >= WS-COUNT
                  OR OUT-REGULATION NOT = SPACES
               MOVE LOW-VALUES TO HJM-REGULATION
               MOVE LENGTH OF HJM-REGULATION TO REGULATION-SIZE
               CALL "hjm_decision_regulation" USING
                   BY VALUE DECISION BY VALUE HJM-LIST-REGULATIONS
                   BY VALUE WS-POSITION BY VALUE HJM-LANGUAGE-NB
                   BY REFERENCE HJM-REGULATION
                   BY REFERENCE FAULT
                   RETURNING WS-RESULT
               IF WS-RESULT = HJM-OK
                  AND REGULATION-GOVERNING = HJM-YES
                   SET ADDRESS OF HJM-TEXT TO REGULATION-ID-DATA
                   MOVE HJM-TEXT (1:REGULATION-ID-LENGTH)
                       TO OUT-REGULATION
               END-IF
           END-PERFORM.

      *> What has to be known before there is an answer.
       TELL-MISSING.
           MOVE 1 TO WS-NEXT
           CALL "hjm_decision_count" USING
               BY VALUE DECISION BY VALUE HJM-LIST-MISSING-PLACES
               BY REFERENCE WS-COUNT BY REFERENCE FAULT
               RETURNING WS-RESULT
           IF WS-RESULT = HJM-OK
               IF WS-COUNT > 0
                   STRING "P " DELIMITED BY SIZE
                       INTO OUT-MISSING WITH POINTER WS-NEXT
               END-IF
               CALL "hjm_decision_count" USING
                   BY VALUE DECISION BY VALUE HJM-LIST-MISSING
                   BY REFERENCE WS-COUNT BY REFERENCE FAULT
                   RETURNING WS-RESULT
           END-IF
           PERFORM VARYING WS-POSITION FROM 0 BY 1
               UNTIL WS-RESULT NOT = HJM-OK
                  OR WS-POSITION >= WS-COUNT
               MOVE LOW-VALUES TO HJM-LISTED-FACT
               MOVE LENGTH OF HJM-LISTED-FACT TO LISTED-SIZE
               CALL "hjm_decision_fact" USING
                   BY VALUE DECISION BY VALUE HJM-LIST-MISSING
                   BY VALUE WS-POSITION BY VALUE HJM-LANGUAGE-NB
                   BY REFERENCE HJM-LISTED-FACT
                   BY REFERENCE FAULT
                   RETURNING WS-RESULT
               IF WS-RESULT = HJM-OK
                   MOVE LISTED-FACT TO WS-NUMBER
                   STRING FUNCTION TRIM (WS-NUMBER) " "
                       DELIMITED BY SIZE
                       INTO OUT-MISSING WITH POINTER WS-NEXT
               END-IF
           END-PERFORM.

      *> The stable code of an error; its number where the library had
      *> no memory for more.
       TELL-ERROR.
           MOVE ZERO TO OUT-STATUS
           MOVE LOW-VALUES TO HJM-ERROR-DESCRIPTION
           MOVE LENGTH OF HJM-ERROR-DESCRIPTION TO ERROR-SIZE
           MOVE WS-RESULT TO WS-NUMBER
           MOVE WS-NUMBER TO OUT-ERROR
           IF FAULT NOT = NULL
               CALL "hjm_error_describe" USING
                   BY VALUE FAULT
                   BY REFERENCE HJM-ERROR-DESCRIPTION
                   BY REFERENCE FAULT-OF-FAULT
                   RETURNING WS-RESULT
               IF WS-RESULT = HJM-OK
                   SET ADDRESS OF HJM-TEXT TO CODE-DATA
                   MOVE HJM-TEXT (1:CODE-LENGTH) TO OUT-ERROR
               END-IF
               CALL "hjm_error_free" USING BY VALUE FAULT
                   RETURNING OMITTED
               CALL "hjm_error_free" USING BY VALUE FAULT-OF-FAULT
                   RETURNING OMITTED
               SET FAULT TO NULL
               SET FAULT-OF-FAULT TO NULL
           END-IF.
