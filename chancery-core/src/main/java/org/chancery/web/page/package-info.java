/**
 * The pages: for each a class of routes ({@code …Routes}), a record of what it shows ({@code …Page}) and a template of the same name
 * in {@code src/main/jte}. Complete without scripts. Questions go through {@code query} alone; words of reports are shown as text,
 * whatever they hold.
 */
package org.chancery.web.page;
