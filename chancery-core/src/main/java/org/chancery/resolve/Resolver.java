package org.chancery.resolve;

import org.chancery.knowledge.Bodies;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.GivenNames;
import org.chancery.knowledge.Holders;
import org.chancery.knowledge.Offices;
import org.chancery.knowledge.Organs;
import org.chancery.knowledge.PartyNouns;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.Twins;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Coded;
import org.chancery.model.Extraction;
import org.chancery.model.Report;
import org.chancery.text.PersonNames;

/** The stage from spans to parties, days and places. Thread-safe; a pure function of its input. */
public final class Resolver {

    private final Known known = new Known(
            StandIns.load(),
            WordLists.read("references.tsv", ReferenceList.class),
            Twins.load(),
            Countries.load(),
            Offices.load(),
            Bodies.load(),
            new Organs(),
            GivenNames.load(),
            Holders.load(PersonNames.load()),
            new PlannedWeekday(),
            new PartyNouns());
    private final PlaceResolver places = new PlaceResolver(known.countries(), Gazetteer.load(known.countries()));

    /** Resolves what was extracted from one report. */
    public Coded resolve(Report report, Annotation annotation, Extraction extraction) {
        return new Document(report, annotation, extraction, known, places.places(report, annotation)).coded();
    }

    /** The knowledge files that resolution uses. */
    record Known(
            StandIns standIns,
            WordLists<ReferenceList> lists,
            Twins twins,
            Countries countries,
            Offices offices,
            Bodies bodies,
            Organs organs,
            GivenNames givenNames,
            Holders holders,
            PlannedWeekday plannedWeekday,
            PartyNouns partyNouns) {}
}
