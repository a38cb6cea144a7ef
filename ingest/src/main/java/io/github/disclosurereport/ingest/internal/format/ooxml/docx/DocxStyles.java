package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import java.util.HashMap;
import java.util.Map;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** The styles of a document: outline levels, automatic numbers and hidden or struck words, each style over the one it is based on. */
final class DocxStyles {

    /** Chains of styles are short; a ring of them has no end. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, DocxStyle> own = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private final Map<String, DocxStyle> whole = new HashMap<>();

    /** No styles. */
    DocxStyles() {}

    static DocxStyles of(CTStyles all) {
        DocxStyles styles = new DocxStyles();
        // Arrays, here and elsewhere: POI's lists count all their items at each step.
        for (CTStyle style : all.getStyleArray()) {
            if (style.isSetStyleId() && !styles.own.containsKey(style.getStyleId())) {
                styles.add(style);
            }
        }
        return styles;
    }

    private void add(CTStyle style) {
        RunFormatting look = style.isSetRPr() ? RunFormatting.of(style.getRPr()) : RunFormatting.UNSAID;
        DocxStyle said = style.isSetPPr() ? DocxStyle.of(style.getPPr(), look) : new DocxStyle(-1, -1, -1, look);
        own.put(style.getStyleId(), said);
        if (style.isSetBasedOn()) {
            basedOn.put(style.getStyleId(), style.getBasedOn().getVal());
        }
    }

    /** The look that a run's properties give it, its character style included. */
    RunFormatting run(CTRPr properties) {
        RunFormatting look = RunFormatting.of(properties);
        return properties.sizeOfRStyleArray() == 0
                ? look
                : look.over(resolved(properties.getRStyleList().get(0).getVal()).look());
    }

    /** What a paragraph's properties say, its style included. */
    DocxStyle paragraph(CTPPrBase properties) {
        DocxStyle said = DocxStyle.of(properties, RunFormatting.UNSAID);
        return properties.isSetPStyle()
                ? said.over(resolved(properties.getPStyle().getVal()))
                : said;
    }

    private DocxStyle resolved(String id) {
        return whole.computeIfAbsent(id, this::chain);
    }

    private DocxStyle chain(String id) {
        DocxStyle all = own.getOrDefault(id, DocxStyle.NONE);
        String below = basedOn.getOrDefault(id, "");
        for (int i = 0; i < LONGEST_CHAIN && !below.isEmpty(); i++) {
            all = all.over(own.getOrDefault(below, DocxStyle.NONE));
            below = basedOn.getOrDefault(below, "");
        }
        return all;
    }
}
