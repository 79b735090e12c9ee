package se.samsyn.web.site.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a {@link PublicForm} is posted to, without the language: {@code /kalender/*&#47;anmalan}. A star stands for one part
 * of the path.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PostedAt {

    /** The path. */
    String value();
}
