package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.validation.rule.Text;
import java.util.Optional;

/** Where prose stands, in words. */
public final class ClaimWords {

    private static final Text PREAMBLE = new Text("引言", "the preamble");

    private ClaimWords() {}

    /**
     * The place in words that can begin a sentence of a message.
     *
     * @param section the section; empty for the preamble
     * @return such as 第一部分
     */
    public static Text where(Optional<Section> section) {
        return section.map(one -> new Text("第" + one.numeral() + "部分", "section " + (one.ordinal() + 1)))
                .orElse(PREAMBLE);
    }
}
