package io.github.disclosurereport.ingest.internal;

import io.github.disclosurereport.ingest.ReadLimits;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.xmlbeans.XmlException;

/** Reads the content of an office file with POI. */
@FunctionalInterface
interface OoxmlContent {

    Source read(byte[] file, ReadLimits limits) throws IOException, XmlException, InvalidFormatException;
}
