package se.samsyn.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls services as a publisher, outside any transaction. */
@Stateless
@PermitAll
@RunAs("PUBLISHER")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsPublisher {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
