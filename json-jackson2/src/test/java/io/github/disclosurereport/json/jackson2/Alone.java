package io.github.disclosurereport.json.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.testkit.SampleReports;
import tools.jackson.databind.json.JsonMapper;

/** A program that has neither validation nor ingest: run by {@link OptionalModulesTest} in a JVM of its own. */
final class Alone {

    private Alone() {}

    public static void main(String[] arguments) throws JsonProcessingException {
        AnnualReport report = SampleReports.valid(Edition.E2021, 1);
        ObjectMapper two = new ObjectMapper().findAndRegisterModules();
        JsonMapper three = JsonMapper.builder().findAndAddModules().build();
        AnnualReport back = two.readValue(three.writeValueAsString(report), AnnualReport.class);
        AnnualReport again = three.readValue(two.writeValueAsString(report), AnnualReport.class);
        System.out.print(back.equals(report) && again.equals(report));
    }
}
