package io.github.disclosurereport.examples.check;

/** Counts documents by how they came out. */
final class Tally {

    private int right;
    private int wrong;
    private int failed;

    void done(boolean valid) {
        if (valid) {
            right++;
        } else {
            wrong++;
        }
    }

    void failure() {
        failed++;
    }

    int right() {
        return right;
    }

    int wrong() {
        return wrong;
    }

    int failed() {
        return failed;
    }

    int all() {
        return right + wrong + failed;
    }
}
