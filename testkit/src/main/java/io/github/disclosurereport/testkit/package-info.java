/**
 * For tests: {@link io.github.disclosurereport.testkit.SampleReports} makes reports, valid and seeded or with real figures;
 * {@link io.github.disclosurereport.testkit.FlatText} writes one as crawlers flatten it;
 * {@link io.github.disclosurereport.testkit.ReportExporterContract} is what every exporter must pass.
 */
@NullMarked
package io.github.disclosurereport.testkit;

import org.jspecify.annotations.NullMarked;
