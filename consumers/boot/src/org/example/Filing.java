package org.example;

import io.github.disclosurereport.model.AnnualReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

/** What a clerk hands in. */
public record Filing(@NotBlank String clerk, @Valid AnnualReport report) {}
