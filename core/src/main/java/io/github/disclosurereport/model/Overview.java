package io.github.disclosurereport.model;

import io.github.disclosurereport.form.OverviewTopic;
import io.github.disclosurereport.narrative.Block;
import io.github.disclosurereport.narrative.Heading;
import io.github.disclosurereport.narrative.Narrative;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Section 一, 总体情况: prose that mainly covers five topics.
 *
 * @param narrative the whole text, topics in the order of the document
 */
public record Overview(Narrative narrative) {

    public Overview {
        Objects.requireNonNull(narrative, "narrative");
    }

    /**
     * The text under each topic's own first-level heading. Text before the first such heading belongs to none.
     *
     * @return the topics that a heading announces, in the form's order; without their headings
     */
    public Map<OverviewTopic, Narrative> topics() {
        Map<OverviewTopic, List<Block>> found = new EnumMap<>(OverviewTopic.class);
        Optional<OverviewTopic> current = Optional.empty();
        for (Block block : narrative.blocks()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                current = OverviewTopic.ofHeading(heading.text());
                current.ifPresent(topic -> found.computeIfAbsent(topic, t -> new ArrayList<>()));
            } else {
                current.ifPresent(
                        topic -> Objects.requireNonNull(found.get(topic)).add(block));
            }
        }
        Map<OverviewTopic, Narrative> topics = new EnumMap<>(OverviewTopic.class);
        found.forEach((topic, blocks) -> topics.put(topic, new Narrative(blocks)));
        return Collections.unmodifiableMap(topics);
    }

    /**
     * The text under one topic's heading.
     *
     * @param topic the topic
     * @return its text; empty if no heading announces it
     */
    public Optional<Narrative> topic(OverviewTopic topic) {
        return Optional.ofNullable(topics().get(topic));
    }
}
