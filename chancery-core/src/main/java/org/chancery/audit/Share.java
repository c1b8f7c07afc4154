package org.chancery.audit;

/**
 * A share and the interval that holds the true one in 95 of 100 samples.
 *
 * @param value between 0 and 1
 * @param low the interval's lower end
 * @param high its upper end
 * @param of how many were judged
 */
public record Share(double value, double low, double high, int of) {

    /** The normal quantile of a two-sided interval of 95 %. */
    private static final double Z = 1.959963984540054;

    /**
     * A share of a simple random sample, with Wilson's score interval (Wilson 1927), which holds what it promises for small samples and for
     * shares near 0 and 1 too.
     *
     * @throws IllegalArgumentException unless {@code 0 ≤ right ≤ of} and {@code of > 0}
     */
    public static Share of(int right, int of) {
        if (of <= 0 || right < 0 || right > of) {
            throw new IllegalArgumentException(right + " of " + of + " is no share");
        }
        return wilson((double) right / of, of, of);
    }

    /**
     * A share of whatever sample, with Wilson's interval at the size of a simple random sample that would be as exact.
     *
     * @param effective that size
     * @param of how many were judged
     */
    static Share wilson(double value, double effective, int of) {
        double square = Z * Z;
        double middle = (value + square / (2 * effective)) / (1 + square / effective);
        double half = Z
                / (1 + square / effective)
                * Math.sqrt(value * (1 - value) / effective + square / (4 * effective * effective));
        return new Share(value, Math.max(0, middle - half), Math.min(1, middle + half), of);
    }
}
