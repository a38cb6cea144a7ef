package io.github.disclosurereport.examples.check;

import io.github.disclosurereport.validation.ValidationResult;
import io.github.disclosurereport.validation.diagnosis.Diagnosis;

/** Prints what was found, document by document. */
interface Printer {

    /** One document that was read and checked. */
    void print(String source, Loaded loaded, ValidationResult result, Diagnosis diagnosis);

    /** One document that could not be read; the error stream says so too. */
    void failure(String source, String error);

    /** All documents are done; folders hold besides what was left out. */
    void end(Tally tally, LeftOut leftOut);
}
