package io.github.disclosurereport.ingest.internal.format.ooxml;

import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** What a part of an office package refers to: other parts, or addresses outside, which are never followed. */
public final class OoxmlRelations {

    /**
     * A reference.
     *
     * @param target the part within the package, or the address as it stands
     * @param external whether it leads out of the package
     */
    public record Relation(String target, boolean external) {}

    private final PackagePart part;

    public OoxmlRelations(PackagePart part) {
        this.part = part;
    }

    public Optional<Relation> byId(String id) {
        PackageRelationship found = id.isEmpty() ? null : part.getRelationship(id);
        if (found == null) {
            return Optional.empty();
        }
        boolean external = found.getTargetMode() == TargetMode.EXTERNAL;
        String target = found.getTargetURI().toString();
        return Optional.of(new Relation(!external && target.startsWith("/") ? target.substring(1) : target, external));
    }
}
