package se.samsyn.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;

/** The beans behind the public pages, which know the one page that they were made for: for the next, they are made anew. */
@ApplicationScoped
class PageBeans {

    private static final String PUBLIC_PAGES = "se.samsyn.web.site";

    @Inject
    private BeanManager beans;

    private List<Bean<?>> ofOnePage;

    @PostConstruct
    void find() {
        ofOnePage = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == RequestScoped.class)
                .filter(bean -> bean.getBeanClass().getPackageName().startsWith(PUBLIC_PAGES))
                .toList();
    }

    /** Lets go of what the request's pages have used so far. */
    void forget() {
        AlterableContext request = (AlterableContext) beans.getContext(RequestScoped.class);
        ofOnePage.forEach(request::destroy);
    }
}
