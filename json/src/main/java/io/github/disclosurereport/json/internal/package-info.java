/**
 * How the JSON is read and written. {@code JsonTree} reads any JSON into values that know their places; the {@code …Format}
 * classes say, side by side, how a part of the report is written and read. Not exported.
 */
@NullMarked
package io.github.disclosurereport.json.internal;

import org.jspecify.annotations.NullMarked;
