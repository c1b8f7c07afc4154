package org.chancery.annotate.models;

/**
 * What the model of parts of speech says of a word by itself, worked out once for each word met. Scores are by tag.
 *
 * @param allowed the tags that the word can have, by number
 * @param rare whether it was met so seldom in training that its form counts
 * @param here scores where it stands
 * @param first scores where it is the first of the sentence, if it is rare
 * @param later scores where it is not, if it is rare
 * @param before scores where it stands just before
 * @param behind scores where it stands just behind
 * @param beforeRare scores where it stands just before a rare word
 * @param behindRare scores where it stands just behind a rare word
 * @param cluster its class of words
 * @param capital whether it starts with a capital
 * @param firm whether firms' names end on it
 */
record TagWord(
        int[] allowed,
        boolean rare,
        double[] here,
        double[] first,
        double[] later,
        double[] before,
        double[] behind,
        double[] beforeRare,
        double[] behindRare,
        Piece cluster,
        boolean capital,
        boolean firm) {}
