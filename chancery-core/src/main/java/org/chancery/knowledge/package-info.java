/**
 * What Chancery knows before it reads: countries, offices, event frames, verbs of saying, outlets, places.
 *
 * <p>Kept as commented, tab-separated files under {@code resources/knowledge/}, one concept a file, that a political
 * scientist can edit; read strictly by {@link org.chancery.knowledge.Table} into typed, immutable, thread-safe objects. Every
 * stage may use them; they know no stage. Code never lists a verb, an office or a country.
 */
package org.chancery.knowledge;
