package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Markup.Mark;
import org.chancery.knowledge.PageFields.Field;

/** Makes the blocks of a report from the pieces chosen from a page: paragraphs, subheads, posts; and tells the lead from them. Immutable. */
final class PageBlocks {

    private static final int LEAST = 25;
    private static final int LONGEST_LEAD = 90;
    private static final double MOST_SHOWN = 2.5;
    private static final int LETTERS = 60;

    private final Knowledge knowledge;

    PageBlocks(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Fills in the draft's blocks and lead.
     *
     * @param chosen the article's pieces
     * @param all the page's pieces
     */
    void read(List<Piece> chosen, List<Piece> all, PageFacts facts, Draft draft) {
        for (int i = 0; i < chosen.size(); i++) {
            Budget.check();
            var piece = chosen.get(i);
            if (piece.shape() == Piece.Shape.POST) {
                int end = i + 1;
                while (end < chosen.size()
                        && chosen.get(end).shape() == Piece.Shape.POST
                        && samePost(piece, chosen.get(end))) {
                    end++;
                }
                post(chosen.subList(i, end), draft);
                i = end - 1;
            } else if (piece.shape() == Piece.Shape.HEADING) {
                draft.blocks.add(new Block.Heading(piece.text()));
            } else {
                paragraph(piece.text(), draft);
            }
        }
        if (Lines.words(draft.text()) < LEAST) {
            spare(facts, draft);
        } else {
            whole(facts, draft);
        }
        lead(chosen, all, facts, draft);
    }

    private static boolean samePost(Piece a, Piece b) {
        return post(a.box()).equals(post(b.box()));
    }

    /** The outermost of the boxes around that are named as a post. */
    private static Optional<Box> post(Box box) {
        Optional<Box> found = Optional.empty();
        for (Box at = box; at != null && at.depth > box.depth - 6; at = at.parent) {
            if (at.has(Mark.POST)) {
                found = Optional.of(at);
            }
        }
        return found;
    }

    private void post(List<Piece> pieces, Draft draft) {
        var words = new ArrayList<String>();
        pieces.forEach(piece -> words.add(piece.text()));
        String text = String.join(" ", words);
        var cut = knowledge.posts().cut(text, Optional.empty());
        if (!cut.isEmpty()) {
            draft.blocks.addAll(cut);
        } else if (Lines.words(PostText.unlinked(text)) > 4) {
            draft.blocks.add(
                    Block.Posted.of(PostText.unlinked(text), "", Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    private void paragraph(String text, Draft draft) {
        var cut = knowledge.posts().cut(text, last(draft));
        if (cut.isEmpty()) {
            draft.blocks.add(new Block.Paragraph(text));
            return;
        }
        if (knowledge.posts().isTail(text)) {
            draft.blocks.remove(draft.blocks.size() - 1);
        }
        draft.blocks.addAll(cut);
    }

    private static Optional<String> last(Draft draft) {
        return draft.blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.blocks.get(draft.blocks.size() - 1).text());
    }

    /** Where the page shows next to nothing, the text in its data, else its description. */
    private static void spare(PageFacts facts, Draft draft) {
        var body = facts.body().filter(text -> Lines.words(text) > Lines.words(draft.text()));
        if (body.isPresent()) {
            draft.blocks.clear();
            Paragraphs.of(body.get()).forEach(text -> draft.blocks.add(new Block.Paragraph(text)));
        } else if (draft.blocks.isEmpty()) {
            facts.first(Field.LEAD)
                    .map(PieceFinder::spaced)
                    .filter(text -> Lines.words(text) >= 5)
                    .ifPresent(text -> draft.blocks.add(new Block.Paragraph(text)));
        }
    }

    /** Where the page shows no more than the beginning of the text in its data, as behind a paywall, the text. */
    private static void whole(PageFacts facts, Draft draft) {
        int shown = Lines.words(draft.text());
        facts.body()
                .filter(text -> Lines.words(text) >= MOST_SHOWN * shown && begins(text, draft))
                .ifPresent(text -> {
                    draft.blocks.clear();
                    Paragraphs.of(text).forEach(paragraph -> draft.blocks.add(new Block.Paragraph(paragraph)));
                });
    }

    /** Whether a text begins with the first paragraph that is shown. */
    private static boolean begins(String text, Draft draft) {
        String first = SiteNames.letters(draft.blocks.get(0).text());
        String beginning = first.substring(0, Math.min(first.length(), LETTERS));
        return beginning.length() == LETTERS
                && SiteNames.letters(text.substring(0, Math.min(text.length(), 2 * LETTERS)))
                        .startsWith(beginning);
    }

    private static void lead(List<Piece> chosen, List<Piece> all, PageFacts facts, Draft draft) {
        int first = chosen.isEmpty() ? all.size() : all.indexOf(chosen.get(0));
        for (int i = Math.max(0, first - 15); i < first; i++) {
            var piece = all.get(i);
            boolean named = piece.box().has(Mark.LEAD)
                    || piece.box().parent != null && piece.box().parent.has(Mark.LEAD);
            if (named && piece.words() >= 5 && piece.words() <= LONGEST_LEAD && piece.linkShare() < 0.5) {
                draft.lead = Optional.of(piece.text());
                return;
            }
        }
        draft.lead = facts.linked("description")
                .or(() -> facts.first(Field.LEAD))
                .map(PieceFinder::spaced)
                .filter(text -> Lines.words(text) >= 5 && Lines.words(text) <= LONGEST_LEAD)
                .filter(text -> !draft.text().contains(text.substring(0, Math.min(text.length(), 40))));
    }
}
