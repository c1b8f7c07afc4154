package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Cues;
import org.chancery.knowledge.SourceNouns;
import org.chancery.model.Annotation;
import org.chancery.model.Quotation;
import org.chancery.model.Report;

/**
 * Quotations of a report: direct, mixed and reported speech, transcripts and posts, in the order of the text. Thread-safe; a pure
 * function of its input and of {@code cues.tsv}. Uses dependencies where a sentence has them, and does with tags, marks and the
 * order of words where it has none.
 */
public final class QuotationFinder {

    private final Sayings sayings = new Sayings(Cues.read());
    private final SourceNouns nouns = SourceNouns.read();

    /** The quotations of one report. */
    public List<Quotation> find(Report report, Annotation annotation) {
        var page = new Page(report, annotation, sayings);
        var found = new Drafts(page, sayings, nouns);
        var drafts = found.all();
        var settled = Overlaps.settled(drafts, report.text());
        var others = new ArrayList<>(drafts);
        others.addAll(found.inner());
        var linked = new Chains(page).linked(settled, others);
        var whole = new ReadAlone(page).with(new Fragments(page).with(linked));
        return whole.stream().map(Draft::quotation).toList();
    }
}
