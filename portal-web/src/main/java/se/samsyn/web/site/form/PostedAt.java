package se.samsyn.web.site.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a {@link PublicForm} is posted to, and how often within ten minutes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PostedAt {

    /** The path without the language: {@code /kalender/*&#47;anmalan}. A star stands for one part of it. */
    String value();

    /** How often one personal link may be used, or one showing of the form where there is no link. */
    int mostByOne() default 20;

    /**
     * How often one network may send it where there is no link. A whole region answers behind one address: seventy people,
     * some of them more than once.
     */
    int mostByNetwork() default 300;
}
