/* The rest of the interface: `more REGULATION CASES FAULTY...`: a regulation file that can be added, a case file, and files with
 * the faults they have in their first lines. */

#include "more.h"

CHECK_MAIN
CHECK_ABOUT

hjm_law *law;

char *whole_file(const char *path, size_t *length) {
    enum { LARGEST = 1 << 20 };
    FILE *file = fopen(path, "rb");
    char *text = malloc(LARGEST);
    NEED(file != NULL && text != NULL);
    *length = fread(text, 1, LARGEST - 1, file);
    text[*length] = 0;
    fclose(file);
    return text;
}

int main(int count, char **arguments) {
    NEED(count > 3);
    NEED(hjm_law_bundled(&law, NULL) == HJM_OK);
    words_and_names();
    latin1();
    moments();
    periods();
    interviews();
    receipts(arguments[1]);
    laws(arguments[1]);
    faults(arguments + 3, count - 3);
    lists(arguments[2]);
    hjm_law_free(law);
    return check_done("more");
}
