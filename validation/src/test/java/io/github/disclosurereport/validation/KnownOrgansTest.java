package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.Cover;
import io.github.disclosurereport.model.Organ;
import io.github.disclosurereport.model.OrganKind;
import io.github.disclosurereport.model.OrganLevel;
import io.github.disclosurereport.model.ReportScope;
import io.github.disclosurereport.validation.rule.ReportView;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownOrgansTest {

    private static final Organ KNOWN =
            new Organ("测试（某）局", OrganKind.DEPARTMENT, OrganLevel.COUNTY, ReportScope.ORGAN, "not", "taken");

    private static ReportView view(Organ organ) {
        return ReportView.of(AnnualReport.zero(Edition.E2021).withCover(Cover.of(organ, 2023)));
    }

    private static Organ completed(Organ stated) {
        return KnownOrgans.of(List.of(Organ.named("另一局"), KNOWN))
                .complete(view(stated))
                .report()
                .cover()
                .organ();
    }

    @Test
    void fillsWhatIsNotStatedAndNothingElse() {
        assertThat(completed(Organ.named("测试(某) 局")))
                .isEqualTo(new Organ("测试(某) 局", OrganKind.DEPARTMENT, OrganLevel.COUNTY, ReportScope.ORGAN, "", ""));
        assertThat(completed(new Organ("测试（某）局", OrganKind.TOWNSHIP, OrganLevel.UNKNOWN, ReportScope.SYSTEM, "1", "2")))
                .isEqualTo(new Organ("测试（某）局", OrganKind.TOWNSHIP, OrganLevel.COUNTY, ReportScope.SYSTEM, "1", "2"));
    }

    @Test
    void aViewWithNothingToAddIsTheSame() {
        KnownOrgans organs = KnownOrgans.of(List.of(KNOWN));
        for (ReportView view : List.of(view(KNOWN), view(Organ.named("另一局")), view(Organ.named("")))) {
            assertThat(organs.complete(view)).isSameAs(view);
        }
        ReportView view = view(Organ.named("测试（某）局"));
        assertThat(KnownOrgans.NONE.complete(view)).isSameAs(view);
        assertThat(organs.complete(view).values()).isSameAs(view.values());
    }

    @Test
    void namesAreNeededAndDiffer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownOrgans.of(List.of(Organ.named(" "))))
                .withMessage("organs: one has no name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownOrgans.of(List.of(KNOWN, Organ.named("测试(某)局"))))
                .withMessageContaining("测试(某)局");
    }
}
