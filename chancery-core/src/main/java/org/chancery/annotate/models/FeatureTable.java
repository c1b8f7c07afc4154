package org.chancery.annotate.models;

/** From the hash of a feature to its row, by open addressing. Immutable, thread-safe. */
final class FeatureTable {

    private final int size;
    private final long[] slots;
    private final int[] rows;
    private final int mask;

    /**
     * @param keys the key of each row
     * @throws IllegalArgumentException if two rows have one key
     */
    FeatureTable(long[] keys) {
        size = keys.length;
        int space = Integer.highestOneBit(Math.max(keys.length, 1)) * 4;
        mask = space - 1;
        slots = new long[space];
        rows = new int[space];
        for (int row = 0; row < keys.length; row++) {
            int slot = slot(keys[row]);
            while (rows[slot] != 0) {
                if (slots[slot] == keys[row]) {
                    throw new IllegalArgumentException("two features have one key");
                }
                slot = slot + 1 & mask;
            }
            slots[slot] = keys[row];
            rows[slot] = row + 1;
        }
    }

    /** The row of a key, or -1. */
    int row(long key) {
        int slot = slot(key);
        while (rows[slot] != 0) {
            if (slots[slot] == key) {
                return rows[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        long mixed = (key ^ key >>> 32) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 32) & mask;
    }
}
