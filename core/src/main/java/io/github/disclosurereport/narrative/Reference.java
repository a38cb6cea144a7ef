package io.github.disclosurereport.narrative;

import java.util.Objects;

/**
 * A picture or a link: kept as a reference, never fetched.
 *
 * @param kind what it refers to
 * @param text the words of the link or the description of the picture; "" if there are none
 * @param target the address as it stands in the source; hostile until proved otherwise
 */
public record Reference(Kind kind, String text, String target) implements Block {

    /** What a reference points to. */
    public enum Kind {
        /** A picture. */
        IMAGE("image"),
        /** Another document. */
        LINK("link");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * The stable name, used in JSON.
         *
         * @return the name
         */
        public String id() {
            return id;
        }
    }

    public Reference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(target, "target");
    }
}
