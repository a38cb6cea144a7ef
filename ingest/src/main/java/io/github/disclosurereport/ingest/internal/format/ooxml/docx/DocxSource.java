package io.github.disclosurereport.ingest.internal.format.ooxml.docx;

import io.github.disclosurereport.ingest.Note;
import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.document.LinePieceLimit;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.format.ooxml.OoxmlCursor;
import io.github.disclosurereport.ingest.internal.format.ooxml.OoxmlRelations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Reads DOCX: walks the body of a document as POI's schema objects have it. The document model above them is left aside: it
 * knows neither revisions nor text boxes, and takes time with the square of a table's rows to build.
 */
public final class DocxSource {

    private DocxSource() {}

    public static Source of(byte[] bytes, ReadLimits limits) throws IOException, XmlException, InvalidFormatException {
        OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
        try {
            return of(file, limits);
        } finally {
            file.revert();
        }
    }

    private static Source of(OPCPackage file, ReadLimits limits)
            throws IOException, XmlException, InvalidFormatException {
        PackageRelationship core = file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0);
        PackagePart main = core == null ? null : file.getPart(core);
        if (main == null) {
            throw new InvalidFormatException("no main part");
        }
        DocxBlocks blocks = new DocxBlocks(limits, styles(main), numbers(main), new OoxmlRelations(main));
        DocxFlow flow = new DocxFlow();
        CTDocument1 document;
        try (InputStream in = main.getInputStream()) {
            document = DocumentDocument.Factory.parse(in, POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                    .getDocument();
        }
        if (document.isSetBody()) {
            try (OoxmlCursor body = OoxmlCursor.of(document.getBody())) {
                blocks.read(body, flow);
            }
        }
        List<Note> notes = blocks.notes();
        return new Source(LinePieceLimit.limit(flow.blocks(), limits, notes), List.of(), Optional.empty(), notes);
    }

    private static DocxStyles styles(PackagePart main) throws IOException, XmlException, InvalidFormatException {
        Optional<PackagePart> part = related(main, XWPFRelation.STYLES);
        if (part.isEmpty()) {
            return new DocxStyles();
        }
        try (InputStream in = part.get().getInputStream()) {
            return DocxStyles.of(StylesDocument.Factory.parse(in, POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                    .getStyles());
        }
    }

    private static DocxNumbers numbers(PackagePart main) throws IOException, XmlException, InvalidFormatException {
        Optional<PackagePart> part = related(main, XWPFRelation.NUMBERING);
        if (part.isEmpty()) {
            return new DocxNumbers();
        }
        try (InputStream in = part.get().getInputStream()) {
            return DocxNumbers.of(NumberingDocument.Factory.parse(in, POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                    .getNumbering());
        }
    }

    private static Optional<PackagePart> related(PackagePart main, XWPFRelation kind) throws InvalidFormatException {
        PackageRelationship relation =
                main.getRelationshipsByType(kind.getRelation()).getRelationship(0);
        return relation == null || relation.getTargetMode() == TargetMode.EXTERNAL
                ? Optional.empty()
                : Optional.ofNullable(main.getRelatedPart(relation));
    }
}
