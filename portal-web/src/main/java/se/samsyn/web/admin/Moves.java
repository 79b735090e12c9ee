package se.samsyn.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Moves and removes lines of an ordered list on a form: {@code #{moves.up(plan.parts, part)}}. */
@Named
@ApplicationScoped
public class Moves {

    public void up(List<Object> list, Object line) {
        int at = list.indexOf(line);
        if (at > 0) {
            list.add(at - 1, list.remove(at));
        }
    }

    public void remove(List<Object> list, Object line) {
        list.remove(line);
    }
}
