/** What every exporter owes and how one is found: {@link io.github.disclosurereport.export.ReportExporter}. */
@NullMarked
package io.github.disclosurereport.export;

import org.jspecify.annotations.NullMarked;
