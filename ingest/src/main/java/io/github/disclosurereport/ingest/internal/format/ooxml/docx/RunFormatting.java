package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import java.util.List;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * What of a run's look decides whether its words count: each is 1 for yes, 0 for no, −1 where nothing is said and the style below decides.
 *
 * @param hidden not shown
 * @param struck struck out
 * @param raised set above or below the line, as the marks of footnotes are
 */
record RunFormatting(int hidden, int struck, int raised) {

    static final RunFormatting UNSAID = new RunFormatting(-1, -1, -1);

    /** What a run's properties say themselves. */
    static RunFormatting of(CTRPr properties) {
        int raised = -1;
        if (properties.sizeOfVertAlignArray() > 0) {
            raised = properties.getVertAlignList().get(0).getVal() == STVerticalAlignRun.BASELINE ? 0 : 1;
        }
        return new RunFormatting(
                said(properties.getVanishList()),
                Math.max(said(properties.getStrikeList()), said(properties.getDstrikeList())),
                raised);
    }

    private static int said(List<CTOnOff> switches) {
        return switches.isEmpty() ? -1 : POIXMLUnits.parseOnOff(switches.get(0)) ? 1 : 0;
    }

    /** This, and where it says nothing what is below. */
    RunFormatting over(RunFormatting below) {
        return new RunFormatting(
                hidden < 0 ? below.hidden : hidden,
                struck < 0 ? below.struck : struck,
                raised < 0 ? below.raised : raised);
    }

    boolean isHidden() {
        return hidden == 1;
    }

    boolean isStruck() {
        return struck == 1;
    }

    boolean isRaised() {
        return raised == 1;
    }
}
