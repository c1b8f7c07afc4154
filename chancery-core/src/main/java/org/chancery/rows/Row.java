package org.chancery.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Coding;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.Stamp;

/**
 * A row, its cells read.
 *
 * @param line number in its file, from 1
 * @param story what its scheme calls the report: rows of one story are of one report
 * @param code as the scheme writes it
 * @param label the code in words
 * @param turned whether the code tells of it from the other side, so that the target acts: a host of a visitor
 */
record Row(
        long line,
        String story,
        Optional<String> publisher,
        Optional<String> url,
        Optional<Stamp> published,
        LocalDate day,
        String code,
        String label,
        Coding coding,
        boolean turned,
        List<Party> source,
        List<Party> target,
        Optional<Place> place) {}
