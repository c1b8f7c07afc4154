package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.GazetteerPlace;
import org.chancery.model.Name;

/**
 * A place name in a report before it is known which place is meant.
 *
 * @param candidates what goes by that name
 * @param container the region or state that the words after it name: "Springfield, Illinois"
 */
record Toponym(Name name, List<GazetteerPlace> candidates, Optional<GazetteerPlace> container) {}
