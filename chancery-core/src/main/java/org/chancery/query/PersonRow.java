package org.chancery.query;

import java.util.Optional;
import org.chancery.model.Tenure;

/** A person as lists show one, with the office last attested. */
public record PersonRow(PartyRow party, Optional<Tenure> office) {}
