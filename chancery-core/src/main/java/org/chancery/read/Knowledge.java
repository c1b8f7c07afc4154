package org.chancery.read;

import org.chancery.knowledge.Agencies;
import org.chancery.knowledge.AuthorWords;
import org.chancery.knowledge.Consent;
import org.chancery.knowledge.Furniture;
import org.chancery.knowledge.Languages;
import org.chancery.knowledge.Months;
import org.chancery.knowledge.Outlets;
import org.chancery.knowledge.Zones;

/** The data files that readers share, loaded once. Immutable. */
record Knowledge(
        Months months,
        DateText dates,
        Furniture furniture,
        Bylines bylines,
        PostText posts,
        Outlets outlets,
        Datelines datelines,
        Languages languages,
        Consent consent) {

    static Knowledge load() {
        var agencies = Agencies.load();
        var months = Months.load();
        var dates = new DateText(months, Zones.load());
        return new Knowledge(
                months,
                dates,
                Furniture.load(),
                new Bylines(agencies, AuthorWords.load()),
                new PostText(dates),
                Outlets.load(),
                new Datelines(agencies, dates),
                Languages.load(),
                Consent.load());
    }
}
