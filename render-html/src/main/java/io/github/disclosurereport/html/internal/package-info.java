/**
 * What the templates print. {@link io.github.disclosurereport.html.internal.ReportPages} makes a tree of small records from a
 * report and hands it to the templates under {@code src/main/jte}, whose classes are generated into this package: all
 * decisions are made here, all markup stands there.
 */
@NullMarked
package io.github.disclosurereport.html.internal;

import org.jspecify.annotations.NullMarked;
