package io.github.disclosurereport.validation.claims;

import io.github.disclosurereport.form.Section;
import io.github.disclosurereport.model.AnnualReport;
import io.github.disclosurereport.model.SectionText;
import io.github.disclosurereport.narrative.Block;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import io.github.disclosurereport.narrative.Paragraph;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the figures that the prose states. It knows no table, guesses nothing, and takes time in proportion to the text. A figure that
 * no wording tells apart is still read, as {@link Measure#OTHER}; of a hostile text no more than the first ten thousand figures are.
 */
public final class ClaimReader {

    private ClaimReader() {}

    /**
     * Reads a report: its preamble, then section by section.
     *
     * @param report the report
     * @return what it states, in the order of the document
     */
    public static ClaimReading read(AnnualReport report) {
        Found found = new Found();
        OptionalInt year = report.cover().year();
        read(report.cover().preamble(), Optional.empty(), year, found);
        for (SectionText section : report.sections()) {
            read(section.narrative(), Optional.of(section.section()), year, found);
        }
        return found.reading();
    }

    /**
     * Reads a narrative by itself.
     *
     * @param narrative the text
     * @return what it states; places name no section
     */
    public static ClaimReading read(Narrative narrative) {
        Found found = new Found();
        read(narrative, Optional.empty(), OptionalInt.empty(), found);
        return found.reading();
    }

    private static void read(Narrative narrative, Optional<Section> section, OptionalInt year, Found found) {
        boolean requests = section.filter(Section.REQUESTS::equals).isPresent();
        Talk under = Talk.of(year, requests);
        for (int i = 0; i < narrative.blocks().size(); i++) {
            Block block = narrative.blocks().get(i);
            if (block instanceof Heading heading) {
                under = heading.level() == 1 ? Talk.of(year, requests) : under.fresh();
                read(heading.text(), section, i, under, found);
            } else if (block instanceof Paragraph paragraph) {
                read(paragraph.text(), section, i, under.fresh(), found);
            }
        }
    }

    private static void read(String words, Optional<Section> section, int block, Talk talk, Found found) {
        FoldedText text = FoldedText.of(words);
        Lexer lexer = new Lexer(text, Wordings.standard());
        SentenceReader reader = new SentenceReader(text, section, block, talk, found);
        while (lexer.hasNext() && !found.isFull()) {
            Sentence sentence = lexer.next();
            reader.read(sentence);
            new EnumerationFinder(text, sentence, section, block).find(found.enumerations());
        }
    }
}
