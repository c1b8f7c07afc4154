package org.chancery.web.page;

import io.javalin.config.RoutesConfig;

/** The addresses of a page, or of a few that belong together. */
interface Routes {

    void add(RoutesConfig routes);
}
