#include "app/tunnel/tunnelprovider.h"

#include "moc_tunnelprovider.cpp"
