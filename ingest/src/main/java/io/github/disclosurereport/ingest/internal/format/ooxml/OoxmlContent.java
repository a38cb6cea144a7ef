package io.github.disclosurereport.ingest.internal.format.ooxml;

import io.github.disclosurereport.ingest.ReadLimits;
import io.github.disclosurereport.ingest.internal.document.Source;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.xmlbeans.XmlException;

/** Reads the content of an office file with POI. */
@FunctionalInterface
public interface OoxmlContent {

    Source read(byte[] file, ReadLimits limits) throws IOException, XmlException, InvalidFormatException;
}
