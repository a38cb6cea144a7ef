package io.github.disclosurereport.ingest.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a part of an office package refers to: other parts, or addresses outside, which are never followed. */
final class Relations {

    /**
     * A reference.
     *
     * @param type its kind: the last word of the address that names it
     * @param target the part within the package, or the address as it stands
     * @param external whether it leads out of the package
     */
    record Relation(String type, String target, boolean external) {}

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    private Relations() {}

    /** The relations of a part; of the package itself if the name is "". */
    static Relations of(ZipParts parts, String part) throws XMLStreamException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = part.substring(folder.length());
        Relations relations = new Relations();
        Optional<byte[]> file = parts.part(folder + "_rels/" + name + ".rels");
        if (file.isPresent()) {
            Xml xml = Xml.of(file.get());
            xml.child();
            while (xml.child()) {
                String type = xml.attribute("Type", "");
                boolean external = xml.attribute("TargetMode", "").equals("External");
                String target = xml.attribute("Target", "");
                relations.byId.put(
                        xml.attribute("Id", ""),
                        new Relation(
                                type.substring(type.lastIndexOf('/') + 1),
                                external ? target : resolve(folder, target),
                                external));
                xml.skip();
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    Optional<Relation> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The part that the first relation of a kind names, else the usual name. */
    String part(String type, String usual) {
        return byId.values().stream()
                .filter(relation -> relation.type().equals(type) && !relation.external())
                .map(Relation::target)
                .findFirst()
                .orElse(usual);
    }
}
