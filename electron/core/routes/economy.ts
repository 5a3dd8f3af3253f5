import { Hono } from 'hono';
import * as asked from '../economy/asked.ts';
import { addAsset } from '../economy/addAsset.ts';
import { bankOfMonth } from '../economy/bankOfMonth.ts';
import { cashToCount } from '../economy/cashToCount.ts';
import { depreciate } from '../economy/depreciate.ts';
import { depreciationOfMonth } from '../economy/depreciationOfMonth.ts';
import { disclosureDuties } from '../economy/disclosureDuties.ts';
import { disposeAsset } from '../economy/disposeAsset.ts';
import { distribute } from '../economy/distribute.ts';
import { distributionOfYear } from '../economy/distributionOfYear.ts';
import { keepPlan } from '../economy/keepPlan.ts';
import { listAssets } from '../economy/listAssets.ts';
import { listContracts } from '../economy/listContracts.ts';
import { listClaims, listDebts } from '../economy/listDebts.ts';
import { listGrants } from '../economy/listGrants.ts';
import { matchLines, unmatchLines } from '../economy/matchLines.ts';
import { oneContract } from '../economy/oneContract.ts';
import { payDebt } from '../economy/payDebt.ts';
import { payMembers } from '../economy/payMembers.ts';
import { quantifyGrant } from '../economy/quantifyGrant.ts';
import { receiveClaim } from '../economy/receiveClaim.ts';
import { receiveContract } from '../economy/receiveContract.ts';
import { recogniseDue } from '../economy/recogniseDue.ts';
import { economyReminders } from '../economy/reminders.ts';
import { resourceSummary } from '../economy/resourceSummary.ts';
import { saveSchedule } from '../economy/saveSchedule.ts';
import { type Env, body, needs, options, optionsOf } from './http.ts';

/**
 * /api/economy: assets, contracts, debts and claims, bank and cash, distribution, resources and
 * disclosure (domain.md 6.5, 6.9 to 6.11).
 */
export const economyRoutes = new Hono<Env>()
  .get('/assets', needs('look'), options(asked.assetsSchema), (c) =>
    c.json(listAssets(c.var.session, optionsOf(asked.assetsSchema, c.req.valid('query')))),
  )
  .post('/assets', needs('keep'), body(asked.newAssetSchema), (c) =>
    c.json(addAsset(c.var.session, c.req.valid('json'))),
  )
  .post('/assets/:id/dispose', needs('keep'), body(asked.disposalSchema), (c) =>
    c.json(disposeAsset(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .get('/depreciation', needs('look'), options(asked.depreciationOfSchema), (c) =>
    c.json(
      depreciationOfMonth(
        c.var.session,
        optionsOf(asked.depreciationOfSchema, c.req.valid('query')),
      ),
    ),
  )
  .post('/depreciation', needs('keep'), body(asked.depreciateSchema), (c) =>
    c.json(depreciate(c.var.session, c.req.valid('json'))),
  )
  .get('/contracts', needs('look'), options(asked.contractsSchema), (c) =>
    c.json(listContracts(c.var.session, optionsOf(asked.contractsSchema, c.req.valid('query')))),
  )
  .get('/contracts/:id', needs('look'), options(asked.asOfSchema), (c) => {
    const { asOf } = optionsOf(asked.asOfSchema, c.req.valid('query'));
    return c.json(oneContract(c.var.session, c.req.param('id'), asOf));
  })
  .post('/contracts/:id/schedule', needs('keep'), body(asked.scheduleSchema), (c) =>
    c.json(saveSchedule(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .post('/contracts/:id/receive', needs('keep'), body(asked.receiveSchema), (c) =>
    c.json(receiveContract(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .post('/contracts/:id/recognise', needs('keep'), body(asked.recogniseSchema), (c) =>
    c.json(recogniseDue(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .get('/debts', needs('look'), options(asked.debtsSchema), (c) =>
    c.json(listDebts(c.var.session, optionsOf(asked.debtsSchema, c.req.valid('query')))),
  )
  .post('/debts/:id/pay', needs('keep'), body(asked.paySchema), (c) =>
    c.json(payDebt(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .get('/claims', needs('look'), options(asked.debtsSchema), (c) =>
    c.json(listClaims(c.var.session, optionsOf(asked.debtsSchema, c.req.valid('query')))),
  )
  .post('/claims/:id/receive', needs('keep'), body(asked.claimReceiptSchema), (c) =>
    c.json(receiveClaim(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .get('/bank', needs('look'), options(asked.bankSchema), (c) =>
    c.json(bankOfMonth(c.var.session, optionsOf(asked.bankSchema, c.req.valid('query')))),
  )
  .post('/bank/match', needs('keep'), body(asked.matchSchema), (c) =>
    c.json(matchLines(c.var.session, c.req.valid('json'))),
  )
  .post('/bank/unmatch', needs('keep'), body(asked.unmatchSchema), (c) =>
    c.json(unmatchLines(c.var.session, c.req.valid('json').bankLines)),
  )
  .get('/cash-count', needs('look'), options(asked.cashCountSchema), (c) => {
    const { day } = optionsOf(asked.cashCountSchema, c.req.valid('query'));
    return c.json(cashToCount(c.var.session, day));
  })
  .get('/grants', needs('look'), (c) => c.json(listGrants(c.var.session)))
  .post('/grants/:id/quantify', needs('keep'), body(asked.quantifySchema), (c) =>
    c.json(quantifyGrant(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .get('/distribution', needs('look'), options(asked.distributionOfSchema), (c) => {
    const { year, asOf } = optionsOf(asked.distributionOfSchema, c.req.valid('query'));
    return c.json(distributionOfYear(c.var.session, year, asOf));
  })
  .put('/distribution', needs('keep'), body(asked.planSchema), (c) =>
    c.json(keepPlan(c.var.session, c.req.valid('json'))),
  )
  .post('/distribution/:id/post', needs('keep'), body(asked.distributeSchema), (c) =>
    c.json(distribute(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .post('/distribution/:id/pay', needs('keep'), body(asked.payOutSchema), (c) =>
    c.json(payMembers(c.var.session, c.req.param('id'), c.req.valid('json'))),
  )
  .get('/resources', needs('look'), options(asked.asOfSchema), (c) => {
    const { asOf } = optionsOf(asked.asOfSchema, c.req.valid('query'));
    return c.json(resourceSummary(c.var.session, asOf));
  })
  .get('/disclosures', needs('look'), options(asked.asOfSchema), (c) => {
    const { asOf } = optionsOf(asked.asOfSchema, c.req.valid('query'));
    return c.json(disclosureDuties(c.var.session, asOf));
  })
  .get('/reminders', needs('look'), options(asked.asOfSchema), (c) => {
    const { asOf } = optionsOf(asked.asOfSchema, c.req.valid('query'));
    return c.json(economyReminders(c.var.session, asOf));
  });
