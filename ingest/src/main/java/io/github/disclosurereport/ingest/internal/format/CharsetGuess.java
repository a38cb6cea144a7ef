package io.github.disclosurereport.ingest.internal.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What bytes are that are no clean UTF-8: nearly any bytes make some text in GB18030 or Big5, so the characters that every such
 * report has decide.
 */
final class CharsetGuess {

    static final char REPLACEMENT = '\uFFFD';
    /** One broken character in so many is damage; more is another encoding. */
    static final int DAMAGE = 50;
    /** A page in UTF-8 with pieces in another encoding may be broken in one character of so many. */
    private static final int MIXED = 4;
    /** One character in so many, at least, is a common one, unless there are too few to tell. */
    private static final int COMMON = 20;

    private static final int RARE = 200;
    private static final int FEW = 200;
    private static final String CHARACTERS = "的和在政府信息公开年度报告情况行申请工作市县局总计不予其他一二三四月日項開報況請縣總計資訊";

    /**
     * A text that bytes make.
     *
     * @param charset in this encoding
     * @param text the text
     */
    record Candidate(Charset charset, String text) {

        private static Candidate of(byte[] bytes, Charset charset) {
            return new Candidate(charset, new String(bytes, charset));
        }

        long broken() {
            long broken = 0;
            for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
                broken++;
            }
            return broken;
        }

        long wide() {
            return text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        }

        long common() {
            return text.chars()
                    .filter(c -> c > 0x7F && CHARACTERS.indexOf(c) >= 0)
                    .count();
        }

        boolean isLegible() {
            long broken = broken();
            return broken == 0 || broken * DAMAGE <= wide();
        }

        private boolean isEvident() {
            return common() * COMMON >= wide() && wide() > 0;
        }
    }

    private CharsetGuess() {}

    /** UTF-8 that is clean or nearly so. */
    static Optional<Candidate> utf8(byte[] bytes) {
        return Optional.of(Candidate.of(bytes, StandardCharsets.UTF_8)).filter(Candidate::isLegible);
    }

    /** The encoding of bytes that are no clean UTF-8; empty if none is certain. */
    static Optional<Candidate> other(byte[] bytes) {
        Candidate gb = Candidate.of(bytes, Charset.forName("GB18030"));
        List<Candidate> evident = new ArrayList<>();
        if (gb.isLegible() && gb.isEvident()) {
            evident.add(gb);
        }
        Candidate mixed = Candidate.of(bytes, StandardCharsets.UTF_8);
        if (mixed.broken() * MIXED <= mixed.wide() && mixed.isEvident()) {
            evident.add(mixed);
        }
        if (Charset.isSupported("Big5")) {
            Candidate big5 = Candidate.of(bytes, Charset.forName("Big5"));
            if (big5.isLegible() && big5.isEvident()) {
                evident.add(big5);
            }
        }
        Optional<Candidate> best = evident.stream().max((a, b) -> Long.compare(a.common(), b.common()));
        boolean telling = gb.wide() < FEW || gb.common() * RARE >= gb.wide();
        return best.or(() -> Optional.of(gb).filter(one -> one.isLegible() && telling));
    }

    /** UTF-16 without a byte order mark: bytes with zeros among them that make sense one way round. */
    static Optional<Candidate> utf16(byte[] bytes) {
        return bytes.length % 2 != 0
                ? Optional.empty()
                : Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                        .map(charset -> Candidate.of(bytes, charset))
                        .filter(one -> one.isLegible() && one.isEvident())
                        .findFirst();
    }
}
