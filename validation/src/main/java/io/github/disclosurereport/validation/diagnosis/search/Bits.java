package io.github.disclosurereport.validation.diagnosis.search;

/** Sets of small numbers in words of 64 bits. */
final class Bits {

    private Bits() {}

    static int words(int size) {
        return (size + Long.SIZE - 1) / Long.SIZE;
    }

    static boolean has(long[] set, int element) {
        return (set[element / Long.SIZE] & 1L << element) != 0;
    }

    static void add(long[] set, int element) {
        set[element / Long.SIZE] |= 1L << element;
    }

    static void remove(long[] set, int element) {
        set[element / Long.SIZE] &= ~(1L << element);
    }

    /** The least element from the given one on, or −1. */
    static int next(long[] set, int from) {
        int word = from / Long.SIZE;
        if (word >= set.length) {
            return -1;
        }
        long rest = set[word] & -1L << from;
        while (rest == 0) {
            word++;
            if (word == set.length) {
                return -1;
            }
            rest = set[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }

    static boolean isEmpty(long[] set) {
        return next(set, 0) < 0;
    }

    static boolean overlap(long[] a, long[] b) {
        for (int word = 0; word < a.length; word++) {
            if ((a[word] & b[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    static void addAll(long[] set, long[] more) {
        for (int word = 0; word < set.length; word++) {
            set[word] |= more[word];
        }
    }
}
