package io.github.disclosurereport.ingest.internal.format.ooxml;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.UnreadableReportException;
import io.github.disclosurereport.ingest.internal.document.FileKind;
import io.github.disclosurereport.ingest.internal.document.Source;
import io.github.disclosurereport.ingest.internal.format.FrontEnd;
import io.github.disclosurereport.ingest.internal.format.OptionalLibrary;

/** The front end for office files of one kind. Checks the package before POI opens it; needs no class of POI itself. */
public final class OoxmlFrontEnd implements FrontEnd {

    private static final OptionalLibrary POI =
            new OptionalLibrary("org.apache.poi.ooxml.POIXMLDocumentPart", "org.apache.poi:poi-ooxml");

    private final FileKind kind;
    private final OoxmlContent content;

    /**
     * A front end.
     *
     * @param kind the kind of file
     * @param content reads it; must be a lambda, since a method reference would load POI before it is known to be there
     */
    public OoxmlFrontEnd(FileKind kind, OoxmlContent content) {
        this.kind = kind;
        this.content = content;
    }

    @Override
    public boolean reads(FileKind other) {
        return other == kind;
    }

    @Override
    public Source read(byte[] document, ReadLimits limits) throws UnreadableReportException {
        boolean needsLean = OoxmlGuard.check(document, kind, limits);
        return POI.read(() -> OoxmlFile.of(document, kind, needsLean, limits, content));
    }
}
