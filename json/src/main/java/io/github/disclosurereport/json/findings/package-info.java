/**
 * Findings for other tools: SARIF ({@link io.github.disclosurereport.json.findings.SarifLog}), JUnit XML
 * ({@link io.github.disclosurereport.json.findings.JunitXml}), CSV ({@link io.github.disclosurereport.json.findings.FindingsCsv}),
 * and the files of what is known already: {@link io.github.disclosurereport.json.findings.AcknowledgementFile} and
 * {@link io.github.disclosurereport.json.findings.Baseline}. Needs the module validation.
 */
@NullMarked
package io.github.disclosurereport.json.findings;

import org.jspecify.annotations.NullMarked;
