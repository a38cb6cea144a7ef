package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.CellValues;
import io.github.disclosurereport.model.AnnualReport;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools with its executable model, one rule an equality, in one session kept for all reports. Reads a blank as 0. */
final class Drools implements Engine {

    private final List<Integer> violated = new ArrayList<>();
    private final KieSession session;

    Drools() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/equalities.drl", rules());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        session = services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newKieSession();
        session.setGlobal("violated", violated);
    }

    private static String rules() {
        StringBuilder rules = new StringBuilder("package equalities;\n");
        rules.append("import ").append(CellValues.class.getName()).append(";\n");
        rules.append("global java.util.List violated;\n");
        for (int n = 0; n < FormEqualities.all().size(); n++) {
            String formula = Formula.of(FormEqualities.all().get(n), "!=");
            rules.append("rule \"%d\" when CellValues(%s) then violated.add(%d); end%n".formatted(n, formula, n));
        }
        return rules.toString();
    }

    @Override
    public List<Integer> check(AnnualReport report) {
        violated.clear();
        FactHandle figures = session.insert(report.values());
        session.fireAllRules();
        session.delete(figures);
        return violated;
    }

    @Override
    public long violated(AnnualReport report) {
        return check(report).stream().mapToLong(number -> 1L << number).reduce(0, (all, bit) -> all | bit);
    }
}
