/**
 * From what reports say to the record of what happened: which mentions tell of one event, who is one person, where mentions disagree.
 *
 * <p>In comes the set of {@link org.chancery.model.Coded} reports, out goes the {@link org.chancery.model.Chronicle}: a pure function of
 * that set, whatever its order. Mentions are compared only where they share a block key (family of types, parties, days), linked
 * where enough speaks for it, and clustered within connected components; an event depends on nothing outside its component.
 * Nothing here reads text, asks a clock or keeps state.
 */
package org.chancery.reconcile;
