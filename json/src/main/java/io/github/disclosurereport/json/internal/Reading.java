package io.github.disclosurereport.json.internal;

import io.github.disclosurereport.json.ReportJsonException;

/** How a value of some type is read. */
@FunctionalInterface
interface Reading<T> {

    T of(JsonValue value) throws ReportJsonException;
}
