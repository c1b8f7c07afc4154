package org.chancery.query;

import java.util.Optional;

/**
 * A party of the record.
 *
 * @param kind {@code person}, {@code state}, {@code organisation}, {@code group}
 * @param country ISO 3166-1 alpha-3
 * @param events how many events it has part in
 */
public record PartyRow(String id, String name, String kind, Optional<String> country, long events) {}
